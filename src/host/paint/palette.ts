/** The decoration types, created once. Colours are the extension's own theme colours; shapes differ too, so that nothing is told by colour alone. */
import * as vscode from 'vscode';
import type { PaintKind } from './plan.ts';

export type Palette = Readonly<Record<PaintKind, vscode.TextEditorDecorationType>>;

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`secondSource.${name}`);

function underlined(name: string, style: string, width = '1px'): vscode.DecorationRenderOptions {
  return {
    borderStyle: style,
    borderWidth: `0 0 ${width} 0`,
    borderColor: color(`${name}Border`),
    backgroundColor: color(`${name}Background`),
  };
}

/** An entity shows in the overview ruler only while the cursor marks it: hundreds of ticks say nothing. */
export function createPalette(extension: vscode.Uri): Palette {
  const create = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, ...options });
  const gutter = (icon: string, ruler: string): vscode.DecorationRenderOptions => ({
    overviewRulerColor: color(ruler),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    light: { gutterIconPath: vscode.Uri.joinPath(extension, `media/gutter/${icon}-light.svg`) },
    dark: { gutterIconPath: vscode.Uri.joinPath(extension, `media/gutter/${icon}-dark.svg`) },
    gutterIconSize: '80%',
  });
  return {
    person: create(underlined('person', 'solid')),
    organisation: create(underlined('organisation', 'dashed')),
    place: create(underlined('place', 'double', '3px')),
    group: create(underlined('group', 'dotted')),
    thing: create(underlined('thing', 'solid')),
    quote: create({
      backgroundColor: color('quoteBackground'),
      borderStyle: 'solid',
      borderWidth: '0',
      borderRadius: '3px',
      overviewRulerColor: color('quoteRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    cue: create(underlined('claim', 'dotted', '2px')),
    denial: create({ ...underlined('denial', 'dotted', '2px'), fontStyle: 'italic' }),
    repeatedCopy: create(gutter('copy', 'repeatedRuler')),
    repeatedIndependent: create(gutter('independent', 'repeatedRuler')),
    repeatedContradicted: create(gutter('differs', 'differenceRuler')),
  };
}
