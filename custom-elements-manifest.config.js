import {PUBLIC, shortDefault} from './scripts/tokens.ts';

/** The look stands in one place, and on every element that can be seen. */
const cssProperties = PUBLIC.map((token) => {
  const preset = shortDefault(token);
  return {
    description: token.description,
    name: token.property,
    ...(preset && {default: preset}),
  };
});

/** Who reads the manifest has the package, and not its sources. */
const built = (path) => path.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** Leaves what a partner's page or editor can use: each element complete in itself, and nothing of its inside. */
const publicOnly = {
  name: 'public-only',

  collectPhase({ts, node, context}) {
    context.aliases ??= new Map();
    if (ts.isTypeAliasDeclaration(node)) context.aliases.set(node.name.text, node.type.getText());
  },

  packageLinkPhase({customElementsManifest: manifest, context}) {
    /** Our own name for a type says nothing outside. */
    const spelledOut = (type) => type && {text: context.aliases.get(type.text) ?? type.text};
    /** An attribute is text, whatever its property takes besides. */
    const inHtml = (type) => (/\bstring\b/.test(type?.text) ? {text: 'string'} : type);

    const isPublic = ({name, privacy = 'public', static: isStatic}) =>
      privacy === 'public' && !isStatic && !name.startsWith('#');
    const member = ({privacy, inheritedFrom, ...rest}) => ({...rest, type: spelledOut(rest.type)});
    const attribute = ({attribute, inheritedFrom, ...rest}) => ({
      ...rest,
      type: inHtml(spelledOut(rest.type)),
    });

    const isEvent = ({superclass}) => superclass?.name === 'PageEvent';
    manifest.modules = manifest.modules
      .map((module) => ({
        ...module,
        declarations: module.declarations.filter((each) => each.tagName || isEvent(each)),
      }))
      .filter(({declarations}) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const all = manifest.modules.flatMap(({declarations}) => declarations);

    for (const event of all.filter(isEvent)) {
      // To whoever listens it is the browser's own.
      event.superclass = {name: 'Event', package: 'global:'};
      event.members = event.members.filter(isPublic).map(({default: _, ...rest}) => member(rest));
    }

    for (const element of all.filter(({tagName}) => tagName)) {
      // The base class is not part of the manifest: what it gives stands on each element.
      delete element.superclass;
      element.members = element.members?.filter(isPublic).map(member);
      element.attributes = element.attributes?.map(attribute);
      if (element.cssParts) element.cssProperties = cssProperties;
      // A `dispatchEvent` in the code gives a second entry, without a name.
      element.events = element.events?.filter(({name}) => name);
    }

    manifest.modules = manifest.modules.flatMap((module) => {
      const path = built(module.path);
      const named = module.declarations.map(({name}) => ({name, module: path}));
      const own = {
        ...module,
        path,
        exports: named.map((declaration) => ({kind: 'js', name: declaration.name, declaration})),
      };
      const [{tagName}] = module.declarations;
      if (!tagName) return [own];
      const [declaration] = named;
      return [
        own,
        {
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{kind: 'custom-element-definition', name: tagName, declaration}],
        },
      ];
    });

    // What the package exports by its own name.
    manifest.modules.unshift({
      kind: 'javascript-module',
      path: 'dist/npm/index.js',
      declarations: [],
      exports: manifest.modules.flatMap(({exports}) => exports.filter(({kind}) => kind === 'js')),
    });
  },
};

export default {
  globs: [
    'src/base/{base-element,practice-settings-element,widget-element,practice-context}.ts',
    'src/elements/*/{ketamine-*,events}.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  // It would rewrite package.json, which already names the manifest.
  packagejson: false,
  plugins: [publicOnly],
};
