import { Component, type ComponentChildren } from 'preact';

/**
 * The component, drawn again only when one of its props is not the same any more. (To keep what was
 * drawn with `useMemo` would keep the whole tree of that time with it.)
 */
export function whenChanged<P extends object>(draw: (props: P) => ComponentChildren) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const { props } = this;
      for (const name in next) if (next[name] !== props[name as keyof typeof props]) return true;
      return Object.keys(next).length !== Object.keys(props).length;
    }
    override render() {
      return draw(this.props);
    }
  };
}
