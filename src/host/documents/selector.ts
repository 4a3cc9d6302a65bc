/** Which documents are articles. */
import type * as vscode from 'vscode';

export const LANGUAGE = 'news';

/** Single passages, shown beside each other. */
export const PASSAGE_SCHEME = 'second-source-passage';

/** What two articles have in common and what not, as a page to read. */
export const COMPARISON_SCHEME = 'second-source-comparison';
export const COMPARISON_LANGUAGE = 'news-comparison';

/** Older states of files, output and the like: shown by VS Code as documents, but nobody's article. */
const OTHER_SCHEMES = new Set([
  PASSAGE_SCHEME,
  COMPARISON_SCHEME,
  'git',
  'gitlens',
  'git-graph',
  'gitfs',
  'output',
  'vscode-scm',
  'scm',
  'comment',
  'vscode-notebook-cell',
  'debug',
  'vscode-local-history',
]);

export const ARTICLE_SELECTOR: vscode.DocumentSelector = { language: LANGUAGE };

export function isArticleDocument(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && hasArticleScheme(document.uri);
}

export const hasArticleScheme = (uri: vscode.Uri): boolean => !OTHER_SCHEMES.has(uri.scheme);
