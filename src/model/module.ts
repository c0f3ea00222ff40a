import type { Fact, IsoDate } from './fact.ts';
import type { Finding } from './finding.ts';
import type { CuratedApi, EntrySample } from './generated/entry.ts';
import type { ModuleStats } from './lock.ts';
import type {
  HarvestStatus,
  InputKind,
  Kind,
  LifecycleReason,
  LifecycleStage,
  Operation,
  OutputKind,
  Subject,
} from './vocabulary.ts';

/** Where a module's source lives. */
export interface Repository {
  readonly url: string;
  /** `github.com` or another host. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
  /** Branch or tag to read, where the entry names one. */
  readonly ref?: string;
}

export interface Lifecycle {
  readonly stage: LifecycleStage;
  readonly reason?: LifecycleReason;
  /** Id of the module that takes its place. */
  readonly successor?: string;
  readonly since?: IsoDate;
}

export interface Advisory {
  readonly id: string;
  readonly kind: 'security' | 'data' | 'accuracy' | 'licence';
  readonly severity: 'low' | 'moderate' | 'high' | 'critical';
  readonly affected: string;
  readonly text: string;
  readonly date: IsoDate;
  /** Id of the module that it was written for, where this one only descends from that. */
  readonly inheritedFrom?: string;
}

/** What the last harvest found. */
export interface HarvestState {
  readonly status: HarvestStatus;
  readonly since?: IsoDate;
  readonly note?: string;
}

/** The addresses that a module may state. Values are http or https addresses. */
export const LINK_KINDS = [
  'documentation',
  'homepage',
  'dataset',
  'weights',
  'paper',
  'citation',
  'upstream',
  'project',
  'sourceCode',
  'zenodo',
  'guide',
  'package',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a run or a training asks of a machine. Memory and storage in megabytes, as the metadata schema has it. */
export interface Needs {
  readonly cpu?: number;
  readonly gpu?: number;
  readonly memoryMB?: number;
  readonly gpuMemoryMB?: number;
  readonly gpuComputeCapability?: number;
  readonly storageMB?: number;
}

/** One edge of descent: this module was made from `parent`. */
export interface Descent {
  /** A module of this catalogue, once resolved. */
  readonly moduleId?: string;
  /** What was written, where it is no module of ours: an address or an image name. */
  readonly target: string;
  /** *declared*: the metadata's base model; *inferred*: the image that the Dockerfile builds on. */
  readonly by: 'declared' | 'inferred';
  /** Why it leads to no module here. */
  readonly unresolved?: string;
}

export interface ModuleFacts {
  readonly title: Fact<string>;
  readonly summary: Fact<string>;
  /** Markdown with HTML, written by strangers where declared: only the sanitiser makes it HTML. */
  readonly description: Fact<string>;
  readonly kind: Fact<Kind>;
  readonly trainable: Fact<boolean>;
  readonly categories: Fact<readonly string[]>;
  readonly tasks: Fact<readonly string[]>;
  readonly libraries: Fact<readonly string[]>;
  readonly dataTypes: Fact<readonly string[]>;
  readonly tags: Fact<readonly string[]>;
  readonly projects: Fact<readonly string[]>;
  readonly organisations: Fact<readonly string[]>;
  readonly authors: Fact<readonly string[]>;
  /** SPDX id. */
  readonly license: Fact<string>;
  /** Image reference as Docker reads it: `owner/name[:tag]`. */
  readonly dockerImage: Fact<string>;
  /** Bare, `10.…/…`. */
  readonly doi: Fact<string>;
  readonly created: Fact<IsoDate>;
  readonly updated: Fact<IsoDate>;
  /** Date of the newest commit read. */
  readonly lastCommit: Fact<IsoDate>;
  readonly release: Fact<string>;
  readonly inference: Fact<Needs>;
  readonly training: Fact<Needs>;
  /** What goes in and what comes out, in words. */
  readonly inputs: Fact<readonly string[]>;
  readonly outputs: Fact<readonly string[]>;
  /** The same as kinds of port; derived. */
  readonly inputKinds: Fact<readonly InputKind[]>;
  readonly outputKinds: Fact<readonly OutputKind[]>;
  readonly operation: Fact<Operation>;
  readonly subject: Fact<Subject>;
  readonly descent: Fact<readonly Descent[]>;
}

/** The README as read, before it is made safe. */
export interface ReadmeSource {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** One module of the catalogue: everything that pages, exports and search may show. */
export interface Module {
  readonly id: string;
  readonly repository: Repository;
  /** Commit that the harvested facts were read at. */
  readonly commit?: string;
  readonly aliases: readonly string[];
  readonly lifecycle: Lifecycle;
  readonly advisories: readonly Advisory[];
  readonly harvest: HarvestState;
  readonly facts: ModuleFacts;
  readonly links: Readonly<Partial<Record<LinkKind, Fact<string>>>>;
  /** Base address of its DEEPaaS endpoint. */
  readonly endpoint?: string;
  /** The Swagger or OpenAPI document recorded from the endpoint, as parsed JSON. */
  readonly api?: unknown;
  /** The arguments of its API as people read them from its code; stands until the endpoint is probed. */
  readonly curatedApi?: CuratedApi;
  /** Requests with the answers that were recorded. */
  readonly samples?: readonly EntrySample[];
  readonly readme?: ReadmeSource;
  readonly stats: ModuleStats;
  /** The demonstration module: shown and marked as such, and not counted. */
  readonly demonstration: boolean;
  readonly findings: readonly Finding[];
}
