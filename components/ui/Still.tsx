import { Component, type VNode } from 'preact';

interface Props {
  /** All that the children show or hand on. */
  of: readonly unknown[];
  children: () => VNode;
}

/** Leaves its children as they are until one of the values they are made of is another: work that a key would wait for. */
export class Still extends Component<Props> {
  override shouldComponentUpdate({ of }: Props): boolean {
    return of.length !== this.props.of.length || of.some((value, at) => value !== this.props.of[at]);
  }

  override render() {
    return this.props.children();
  }
}
