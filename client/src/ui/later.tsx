import { useEffect, useState, type ComponentType } from 'react'

/**
 * A component that comes in a file of its own, with something to stand for it until then. Unlike `lazy` it is shown in
 * the moment it is there: a `Suspense` that has once shown its fallback keeps it for 300 ms more, which on the way into
 * a room is a long time. A file that cannot be had is thrown to the boundary around.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState(() => known)
    useEffect(() => {
      if (Loaded !== null) return
      load().then(
        (component) => {
          known = component
          setLoaded(() => component)
        },
        (error: unknown) =>
          setLoaded(() => {
            throw error
          }),
      )
    }, [Loaded])
    return Loaded === null ? <Waiting /> : <Loaded {...props} />
  }
}
