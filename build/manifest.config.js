import {choices} from './choices.mjs';

/** The path of a source module in the published package. */
const published = (path) => path.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');

const oneLine = (text) => text?.replace(/\s*\n\s*/g, ' ');

/** Union types by their name. They are written out, because a reader of the manifest can't look a name up. */
const unions = new Map();

/** The type arguments that each class passes to its base class, and the type parameters of base classes, both in order. */
const typeArguments = new Map();
const typeParameters = new Map();

/** The default values of getters, by class and member. */
const getterDefaults = new Map();

/**
 * The default value of a getter: `false` for `return this.hasAttribute(…)`, `''` for `return … ?? ''`, and the first value of the
 * field for `return this.#field`.
 */
function getterDefault(ts, getter) {
  const result = getter.body?.statements.find(ts.isReturnStatement)?.expression;
  if (!result) return undefined;
  if (result.getText().startsWith('this.hasAttribute(')) return 'false';
  if (ts.isBinaryExpression(result) && result.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return result.right.getText();
  }
  const field = getter.parent.members.find(
    (member) => ts.isPropertyDeclaration(member) && result.getText() === `this.${member.name.getText()}`,
  );
  return field?.initializer?.getText();
}

/** The tokens of the theme as custom properties: every element has them all. */
const tokens = [];

/** The return types that methods declare, by class and member. */
const returnTypes = new Map();

/** Reads the tokens that one of the objects of tokens.ts defines: name, default and doc comment. */
function readTokens(ts, name, object) {
  for (const property of object.properties) {
    const value = property.initializer;
    const token = property.name.text;
    tokens.push({
      name: name === 'colors' ? `--mm-color-${token}` : `--mm-${token}`,
      default: ts.isArrayLiteralExpression(value)
        ? `light-dark(${value.elements.map(({text}) => text).join(', ')})`
        : value.text,
      description: ts.getJSDocCommentsAndTags(property)[0].comment,
    });
  }
}

/** Reads from the sources what the analyzer leaves out. */
const collect = {
  name: 'collect',
  analyzePhase({ts, node, moduleDoc}) {
    if (ts.isVariableDeclaration(node) && /theme\/tokens\.ts$/.test(moduleDoc.path)) {
      if (['colors', 'measures', 'inherited'].includes(node.name.text)) {
        readTokens(ts, node.name.text, node.initializer.expression);
      }
    }
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
      unions.set(node.name.text, node.type.getText());
    }
    if (ts.isClassDeclaration(node)) {
      const name = node.name.text;
      const base = node.heritageClauses?.[0]?.types[0];
      typeArguments.set(name, base?.typeArguments?.map((type) => type.getText()) ?? []);
      typeParameters.set(name, node.typeParameters?.map((type) => type.name.text) ?? []);
      for (const method of node.members.filter(ts.isMethodDeclaration)) {
        returnTypes.set(`${name}.${method.name.getText()}`, method.type?.getText());
      }
      for (const getter of node.members.filter(ts.isGetAccessor)) {
        getterDefaults.set(`${name}.${getter.name.getText()}`, getterDefault(ts, getter));
      }
    }
    if (ts.isPropertyAssignment(node) && /\bstate: true\b/.test(node.initializer.getText())) {
      internalState.add(node.name.getText());
    }
    // The modules call our own define(), which the analyzer does not know, instead of customElements.define().
    if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
      const [tag, element] = node.arguments;
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {
          kind: 'custom-element-definition',
          name: tag.text,
          declaration: {name: element.getText()},
        },
      ];
    }
  },
};

/** Properties that are internal state, by class and member. */
const internalState = new Set();

/** Keeps only what is meant for users of the elements, with the paths of the published package. */
const publish = {
  name: 'publish',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const declarations = modules.flatMap((module) => module.declarations);
    const homes = new Map(
      modules.flatMap((module) => module.declarations.map(({name}) => [name, published(module.path)])),
    );

    for (const declaration of declarations) {
      // Public members have a doc comment. A member without one only overrides what the browser or Lit calls.
      declaration.members = declaration.members?.filter(
        ({name, privacy = 'public', static: isStatic, description}) =>
          privacy === 'public' && !isStatic && !name.startsWith('#') && description && !internalState.has(name),
      );
      for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        const owner = item.inheritedFrom?.name ?? declaration.name;
        item.default ??= getterDefaults.get(`${owner}.${item.fieldName ?? item.name}`);
        if (item.inheritedFrom) item.inheritedFrom.module = homes.get(owner);
        if (item.type) item.type = {text: plainType(item.type.text, declaration, owner)};
        if (item.return) {
          // The analyzer leaves out what an async method returns.
          const text = item.return.type.text || returnTypes.get(`${owner}.${item.name}`) || '';
          item.return = {type: {text: plainType(text, declaration, owner)}};
        }
      }
      // The analyzer takes internal state for attributes.
      declaration.attributes = declaration.attributes?.filter(
        ({fieldName}) => !fieldName || declaration.members?.some(({name}) => name === fieldName),
      );
      for (const attribute of declaration.attributes ?? []) {
        delete attribute.attribute;
        delete attribute.readonly;
      }
      if (declaration.tagName) declaration.cssProperties = tokens.map((token) => ({...token}));
      declaration.description = oneLine(declaration.description);
      for (const list of ['members', 'attributes', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events']) {
        for (const item of declaration[list] ?? []) if (item.description) item.description = oneLine(item.description);
      }
      const {superclass} = declaration;
      if (superclass?.module) superclass.module = homes.get(superclass.name) ?? superclass.module;
    }

    for (const module of modules) {
      module.path = published(module.path);
      for (const {declaration} of module.exports ?? []) declaration.module = homes.get(declaration.name) ?? module.path;
    }
  },
};

/** The type without names to look up: unions are written out, and `Value` of a base class is replaced by the type of the subclass. */
function plainType(text, declaration, owner) {
  const given = declaration.superclass?.name === owner ? typeArguments.get(declaration.name) : [];
  const position = typeParameters.get(owner)?.indexOf(text) ?? -1;
  const values = choices(text, new Map());
  return unions.get(text) ?? (values ? values.map((value) => `'${value}'`).join(' | ') : (given?.[position] ?? text));
}

/** `npm run manifest` writes dist/custom-elements.json: read by editors, Storybook and framework tools. */
export default {
  globs: [
    'src/elements/**/*.ts',
    'src/define/*.ts',
    'src/article/topic-element.ts',
    'src/article/topic-list.ts',
    'src/forms/form-control.ts',
    'src/localization/localized-element.ts',
    'src/theme/tokens.ts',
  ],
  exclude: ['src/**/*.styles.ts', 'src/define/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [collect, publish],
};
