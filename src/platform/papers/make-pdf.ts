// Makes a tagged PDF from a Typst template and plain data. The only file that knows the typesetting package.

import { createRequire } from 'node:module';

/** What we use of the package's native part. */
type Typesetter = {
  readonly pdf: (
    document: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    options: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ) => Uint8Array;
};
type TypesetterModule = {
  readonly NodeCompiler: { readonly create: (settings: { readonly workspace: string }) => Typesetter };
};

/** Templates may read no file: this folder does not exist. */
const NO_FOLDER = '/no-folder-for-papers';

const builds: Readonly<Record<string, string>> = {
  'linux-x64': '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  'linux-arm64': '@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu',
  'darwin-arm64': '@myriaddreamin/typst-ts-node-compiler-darwin-arm64',
};

let typesetter: Typesetter | undefined;

function isTypesetterModule(loaded: unknown): loaded is TypesetterModule {
  return typeof loaded === 'object' && loaded !== null && 'NodeCompiler' in loaded;
}

function loadTypesetter(): Typesetter {
  const build = builds[`${process.platform}-${process.arch}`];
  if (build === undefined) {
    throw new Error(
      `PDF papers cannot be made on ${process.platform} ${process.arch}. Print the page instead.`,
    );
  }
  const loaded: unknown = createRequire(import.meta.url)(build);
  if (!isTypesetterModule(loaded)) throw new Error(`${build} is not the typesetter that was expected.`);
  return loaded.NodeCompiler.create({ workspace: NO_FOLDER });
}

/**
 * A PDF/UA-1 document. The template reads `json(bytes(sys.inputs.paper))`: what is in the data is never read as markup.
 * The same template, data and moment give the same bytes.
 */
export function makePdf(template: string, paper: object, madeAt: Temporal.Instant): Uint8Array {
  typesetter ??= loadTypesetter();
  return typesetter.pdf(
    { mainFileContent: template, inputs: { paper: JSON.stringify(paper) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(madeAt.epochMilliseconds / 1000) },
  );
}
