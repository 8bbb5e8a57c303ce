import {
  createElement,
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from 'react';

/** What an element can be set to: its own properties, without what every element has. */
type Settings<Element> = {
  readonly [
    Name in keyof Element as Name extends keyof HTMLElement
      ? never
      : Element[Name] extends (...given: never[]) => unknown
        ? never
        : Name
  ]?: Element[Name] | undefined;
};

/** What React itself takes, and what every element may have. */
interface Common {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly slot?: string | undefined;
  readonly style?: object | undefined;
}

type Listeners<Events> = {
  readonly [Name in keyof Events]?: ((event: Events[Name]) => void) | undefined;
};

export type Wrapped<Element, Events> = ForwardRefExoticComponent<
  Settings<Element> & Common & Listeners<Events> & RefAttributes<Element>
>;

const isListener = (value: unknown): value is (event: Event) => void => typeof value === 'function';

/**
 * React 18 and older write every prop of a custom element as an attribute of the same name, and hear none
 * of its events. So a setting gets the name of its attribute, a switch is there or not, what is no text
 * is set as a property, and listeners are added by hand.
 *
 * @param settings attributes by property, as the element's class has them
 * @param events by the name of the prop that listens
 */
export function wrap<Element extends HTMLElement, Events = object>(
  tag: string,
  settings: Readonly<Record<string, string>>,
  events: Readonly<Record<string & keyof Events, string>>,
): Wrapped<Element, Events> {
  const eventOf = new Map<string, string>(Object.entries(events));
  const attributeOf = new Map(Object.entries({...settings, className: 'class'}));
  const component = forwardRef<Element, Readonly<Record<string, unknown>>>((given, ref) => {
    const element = useRef<Element>(null);
    const set = useRef<readonly string[]>([]);
    const attributes: Record<string, unknown> = {};
    const properties = new Map<string, unknown>();
    const heard = new Map<string, (event: Event) => void>();
    for (const [name, value] of Object.entries(given)) {
      const event = eventOf.get(name);
      const attribute = attributeOf.get(name);
      if (event) {
        if (isListener(value)) heard.set(event, value);
      } else if (attribute && typeof value === 'object' && value) {
        properties.set(name, value);
      } else if (typeof value === 'boolean') {
        if (value) attributes[attribute ?? name] = '';
      } else {
        attributes[attribute ?? name] = value;
      }
    }
    useImperativeHandle<Element | null, Element | null>(ref, () => element.current);
    useEverywhere(() => {
      const {current} = element;
      if (current) {
        // What is an attribute by now is set already. React takes attributes back by itself.
        const left = set.current.filter((name) => !properties.has(name) && given[name] == null);
        for (const name of left) Reflect.set(current, name, undefined);
        for (const [name, value] of properties) Reflect.set(current, name, value);
        set.current = [...properties.keys()];
      }
      for (const [event, listener] of heard) current?.addEventListener(event, listener);
      return () => {
        for (const [event, listener] of heard) current?.removeEventListener(event, listener);
      };
    });
    return createElement(tag, {...attributes, ref: element});
  });
  component.displayName = tag;
  return component as Wrapped<Element, Events>;
}

/** On a server there is no layout to wait for, and React says so with a warning. */
const useEverywhere = (effect: () => () => void): void => {
  if (typeof document !== 'undefined') useLayoutEffect(effect);
};
