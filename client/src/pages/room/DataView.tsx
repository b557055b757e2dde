import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { ChecksPanel } from '../../features/checks/ChecksPanel.tsx'
import { ComparisonPanel } from '../../features/comparison/ComparisonPanel.tsx'
import { SchemePanel } from '../../features/schemes/SchemePanel.tsx'
import layout from '../../ui/layout.module.css'

interface DataViewProps {
  readonly slot: string
  readonly stream: StreamId
  readonly onLook: (agency: AgencyId) => void
}

/** What the figures of this meeting rest on: what looks wrong, what they are compared with, how they are judged. */
export function DataView({ slot, stream, onLook }: DataViewProps) {
  return (
    <div className={layout.stack}>
      <ChecksPanel onOpen={onLook} />
      <ComparisonPanel slot={slot} stream={stream} />
      <SchemePanel />
    </div>
  )
}
