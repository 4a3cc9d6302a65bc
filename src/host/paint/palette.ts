/** The decoration types, created once. Colours are the extension's own theme colours; shapes differ too, so that nothing is told by colour alone. */
import * as vscode from 'vscode';
import type { PaintKind } from './plan.ts';

type LineStyle = 'solid' | 'dashed' | 'dotted' | 'double';

export type Palette = Readonly<Record<PaintKind, vscode.TextEditorDecorationType>>;

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`secondSource.${name}`);

/**
 * A line under the words: `style` and `width` as in CSS. VS Code passes the text of `textDecoration` on as it is, and has a CSS variable for every theme
 * colour; a border would have the colour by itself, but stands too far below the words and does not hug them.
 */
function underlined(name: string, style: LineStyle, width = '1px'): vscode.DecorationRenderOptions {
  return { textDecoration: `underline ${style} ${width} var(--vscode-secondSource-${name}Border); text-underline-offset: 3px` };
}

/**
 * A name has one hue in every theme, its line's; the theme's own colours for code would tell nothing here, and some shout. It stands with the line, as CSS:
 * VS Code makes its own `color` outweigh what a high contrast theme gives to selected text, and the name would be lost on the selection.
 */
function named(name: string, style: LineStyle): vscode.DecorationRenderOptions {
  const { textDecoration } = underlined(name, style);
  return { textDecoration: `${textDecoration}; color: var(--vscode-secondSource-${name}Foreground)` };
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
    person: create(named('person', 'solid')),
    organisation: create(named('organisation', 'dashed')),
    place: create(named('place', 'double')),
    group: create(named('group', 'dotted')),
    thing: create(named('thing', 'solid')),
    quote: create({
      backgroundColor: color('quoteBackground'),
      border: '1px solid',
      borderColor: color('quoteBorder'),
      borderRadius: '3px',
      overviewRulerColor: color('quoteRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    cue: create(underlined('claim', 'dotted', '2px')),
    denial: create(underlined('denial', 'double', '1px')),
    repeatedCopy: create(gutter('copy', 'repeatedRuler')),
    repeatedIndependent: create(gutter('independent', 'repeatedRuler')),
    repeatedContradicted: create(gutter('differs', 'differenceRuler')),
  };
}
