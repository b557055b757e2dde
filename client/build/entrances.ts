import type { Plugin, Rolldown } from 'vite'

/** Pages that the server answers addresses of a meeting with, and the module each of them draws. */
const entrances = { 'room.html': 'pages/MeetingPage.tsx', 'screen.html': 'pages/ScreenPage.tsx' } as const

/** What only one kind of session needs beside that: named, but loaded only once it is known to be one of these. */
const columns = { leader: 'pages/room/LeaderColumn.tsx', secretariat: 'pages/room/SecretariatColumn.tsx' } as const

/**
 * Lays pages beside the one there is, the same but that they name all their address needs: the browser asks for it at
 * once, not when the first script has come and found out. The first thing they run asks for the meeting.
 */
export function entrancePages(): Plugin {
  return {
    name: 'entrance-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('the build has no page')
      const html = page.source.toString()
      const early = `<script type="module" crossorigin src="/${holderOf('early.ts', bundle).fileName}"></script>`
      const asked = html.replaceAll(early, '').replace('<script', `${early}<script`)
      for (const [fileName, module] of Object.entries(entrances)) {
        const files = filesNeededBy(module, bundle)
        const links = files.filter((file) => !html.includes(file)).map((file) => linkTo(file))
        if (fileName === 'room.html') {
          for (const [kind, column] of Object.entries(columns)) {
            const own = filesNeededBy(column, bundle).filter((file) => !files.includes(file) && !html.includes(file))
            links.push(...own.map((file) => `<link data-for="${kind}" crossorigin href="/${file}">`))
          }
        }
        this.emitFile({ type: 'asset', fileName, source: asked.replace('</head>', `${links.join('')}</head>`) })
      }
    },
  }
}

/** Scripts and styles of the chunk that holds a module, and of all that it imports. */
function filesNeededBy(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = new Set([holderOf(module, bundle).fileName])
  const styles = new Set<string>()
  for (const name of chunks) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk') continue
    for (const imported of chunk.imports) chunks.add(imported)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  return [...chunks, ...styles]
}

function holderOf(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(`/src/${module}`)),
  )
  if (found?.type !== 'chunk') throw new Error(`${module} is not in the build`)
  return found
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`
}
