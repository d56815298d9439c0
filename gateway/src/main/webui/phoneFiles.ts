import type { Plugin, Rolldown } from 'vite';

/** Files that no script names. */
const alwaysKept = ['index.html', 'favicon.svg', 'phone-icon.svg', 'manifest.webmanifest'];
/** Modules without which the phone is not whole, though they are loaded only when they are wanted. */
const roots = [/\/src\/inspector\//, /\/src\/app\//, /\/src\/locales\//, /\/antd\/(?:es\/)?locale\//];

/** Finds the files of a build that the inspector's pages need: their own chunks, the frame's, and all that those import. */
export function phoneFiles(): { plugin: Plugin; has: (file: string) => boolean } {
  const files = new Set(alwaysKept);
  const plugin: Plugin = {
    name: 'phone-files',
    generateBundle(_options, bundle) {
      const take = (name: string) => {
        const chunk = bundle[name];
        if (files.has(name) || chunk?.type !== 'chunk') return;
        files.add(name);
        stylesOf(chunk).forEach((style) => files.add(style));
        chunk.imports.forEach(take);
      };
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && isRoot(chunk)) take(name);
      }
    },
  };
  return { plugin, has: (file) => files.has(file) };
}

function isRoot(chunk: Rolldown.OutputChunk): boolean {
  const module = chunk.facadeModuleId;
  return chunk.isEntry || (module != null && roots.some((root) => root.test(module)));
}

function stylesOf(chunk: Rolldown.OutputChunk): string[] {
  return [...((chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? [])];
}
