/** Obsidian's clipper. */
import Defuddle, { type DefuddleResponse } from 'defuddle';
import type { Output } from './engine';

export function run(): DefuddleResponse {
  return new Defuddle(document, { url: document.URL }).parse();
}

export function output(result: DefuddleResponse): Output {
  return { html: result.content };
}
