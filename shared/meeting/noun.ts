/** Narrows a command or an event to one noun by the first word of its name: `agenda.start-item` belongs to `agenda`. */
export function belongsTo<Member extends { readonly type: string }>(
  noun: Member['type'] extends `${infer Noun}.${string}` ? Noun : never,
  message: { readonly type: string },
): message is Member {
  return message.type.startsWith(`${noun}.`)
}
