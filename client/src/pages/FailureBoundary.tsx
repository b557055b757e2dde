import { Component, type ReactNode } from 'react'

interface FailureBoundaryProps {
  readonly children: ReactNode
  /** What to show instead, once something below could not be drawn. */
  readonly instead: ReactNode
}

interface FailureBoundaryState {
  readonly hasFailed: boolean
}

/** Keeps a mistake in one part of the page from taking away the whole of it. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): FailureBoundaryState {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
