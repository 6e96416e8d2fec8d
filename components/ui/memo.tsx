import { Component, type FunctionComponent } from 'preact';
import { language } from '../../data/messages/language.ts';

type Call = (...given: unknown[]) => unknown;

/**
 * A component that is drawn again only when one of the values it shows is another, or the language is: work that each key would
 * wait for.
 * Functions never count as another. Each one it is given stays the same, and calls the newest one when it is called: so they are
 * for presses and keys, never for what is drawn. Values must be kept from drawing to drawing; a list made anew is another one.
 */
export function memo<Props extends object>(Of: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    #calls = new Map<string, Call>();
    #language = language;

    #call(name: string): Call {
      const known = this.#calls.get(name);
      if (known) return known;
      const call: Call = (...given) => (this.props as unknown as Record<string, Call>)[name]?.(...given);
      this.#calls.set(name, call);
      return call;
    }

    override shouldComponentUpdate(next: Props): boolean {
      if (this.#language !== language) return true;
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof Props>;
      return [...names].some((name) => {
        const [now, then] = [this.props[name], next[name]];
        return now !== then && !(typeof now === 'function' && typeof then === 'function');
      });
    }

    override render() {
      this.#language = language;
      const shown = Object.entries(this.props).map(([name, value]) => [name, typeof value === 'function' ? this.#call(name) : value]);
      return <Of {...(Object.fromEntries(shown) as Props)} />;
    }
  };
}
