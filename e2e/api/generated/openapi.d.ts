export interface paths {
  '/api/v1/networks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every network: parameters, metrics, charts and sources, and the world they share */
    get: operations['listNetworks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/networks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One network */
    get: operations['getNetwork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Named scenarios and what they change */
    get: operations['listPresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/scenarios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Scenarios this browser keeps, newest first
     * @description The same content gives the same id. A signed, http-only cookie tells browsers apart; there are no accounts. It is set with the first scenario saved.
     */
    get: operations['listScenarios'];
    put?: never;
    /**
     * Store a scenario under a short id
     * @description The same content gives the same id. A signed, http-only cookie tells browsers apart; there are no accounts. It is set with the first scenario saved.
     */
    post: operations['createScenario'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/scenarios/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A saved scenario */
    get: operations['getScenario'];
    put?: never;
    post?: never;
    /**
     * Delete a scenario from the list of this browser
     * @description Its short link goes on working while another browser keeps it.
     */
    delete: operations['deleteScenario'];
    options?: never;
    head?: never;
    /** Rename a scenario this browser keeps */
    patch: operations['renameScenario'];
    trace?: never;
  };
  '/api/v1/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run and store a scenario
     * @description An identical run that is stored or under way is answered in its place: no scenario is computed twice by one engine. A signed, http-only cookie remembers who asked: only they may cancel the run.
     */
    post: operations['createRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A run: status, progress, resolved scenario and hashes */
    get: operations['getRun'];
    put?: never;
    post?: never;
    /**
     * Cancel a run under way; one that has ended stays as it is
     * @description For who asked for it, told by the cookie of POST /runs; with curl, keep it by -c and send it by -b. Identical scenarios share a run: who cancels leaves it, and it stops when the last who asked has left.
     */
    delete: operations['cancelRun'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Progress of a run as server-sent events
     * @description Each event carries the whole state and an id; the last one is "end", and of a run without a result it says why in error. A client that reconnects with Last-Event-ID gets what it missed, also for some time after the end; what is no longer kept is covered by the state of the next event. The stream ends after the last event.
     */
    get: operations['watchRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Compute a stored run again and compare hashes */
    get: operations['verifyRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Numbers of a run as JSON, CSV, Arrow or Parquet
     * @description One row a day. Equal to what the command line prints. Streamed.
     */
    get: operations['getSnapshots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/frames/{network}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The stored frame of one network, as the bytes its hash covers */
    get: operations['getFrame'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A run as a zip: data, metadata, README, citation, scenario link and hashes */
    get: operations['getArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/runs/{id}/image': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of a stored run, as link previews show it */
    get: operations['getRunImage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/images/scenario': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A picture of a scenario, as link previews show it: its changes, headline figures and charts
     * @description Computed with the engine of today. Where it is not kept, it counts among the runs of the client that may be under way at once.
     */
    get: operations['getScenarioImage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description of the API */
    get: operations['getOpenapi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the server is: versions, active runs, size of the database, free disk */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether runs can be taken now */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counters and timings in the text format of Prometheus */
    get: operations['getMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Networks: {
      engineVersion: string;
      world: {
        groups: {
          [key: string]: components['schemas']['LocalizedText'];
        };
        parameters: components['schemas']['Parameter'][];
      };
      networks: components['schemas']['Network'][];
    };
    LocalizedText: {
      en: string;
      'zh-CN': string;
    };
    Parameter:
      | {
          /** @description Qualified id, as in `set` and in links */
          id: string;
          label: components['schemas']['LocalizedText'];
          help: components['schemas']['LocalizedText'];
          group: string;
          /** @enum {string} */
          level: 'headline' | 'advanced' | 'constant';
          source: components['schemas']['Source'];
          /** @constant */
          kind: 'number';
          unit: string;
          default: number;
          /** @description Range of the slider */
          soft: [number, number];
          /** @description Range that is accepted */
          hard: [number, number];
          step: number;
          /** @enum {string} */
          scale: 'linear' | 'log';
          integer: boolean;
          /** @description Whether a curve is accepted in the place of a number */
          overTime: boolean;
          distribution: {
            kind: string;
          } & {
            [key: string]: unknown;
          };
          observations: {
            date: string;
            value: number;
            source: components['schemas']['Source'];
          }[];
        }
      | {
          /** @description Qualified id, as in `set` and in links */
          id: string;
          label: components['schemas']['LocalizedText'];
          help: components['schemas']['LocalizedText'];
          group: string;
          /** @enum {string} */
          level: 'headline' | 'advanced' | 'constant';
          source: components['schemas']['Source'];
          /** @constant */
          kind: 'switch';
          default: boolean;
        }
      | {
          /** @description Qualified id, as in `set` and in links */
          id: string;
          label: components['schemas']['LocalizedText'];
          help: components['schemas']['LocalizedText'];
          group: string;
          /** @enum {string} */
          level: 'headline' | 'advanced' | 'constant';
          source: components['schemas']['Source'];
          /** @constant */
          kind: 'choice';
          default: string;
          options: {
            value: string;
            label: components['schemas']['LocalizedText'];
          }[];
        }
      | {
          /** @description Qualified id, as in `set` and in links */
          id: string;
          label: components['schemas']['LocalizedText'];
          help: components['schemas']['LocalizedText'];
          group: string;
          /** @enum {string} */
          level: 'headline' | 'advanced' | 'constant';
          source: components['schemas']['Source'];
          /** @constant */
          kind: 'date';
          default: string;
          hard: [string, string];
        };
    Source: {
      /** @enum {string} */
      kind: 'source-text' | 'official' | 'on-chain' | 'third-party' | 'assumption';
      title: string;
      locator: string;
      date: string;
    };
    Network: {
      id: string;
      label: components['schemas']['LocalizedText'];
      summary: components['schemas']['LocalizedText'];
      token: {
        symbol: string;
        maxSupply: number;
      };
      launchDate: string;
      nativeEpoch: {
        seconds: number;
        label: components['schemas']['LocalizedText'];
        /** @enum {string} */
        mode: 'native' | 'aggregated';
      };
      startDates: string[];
      groups: {
        [key: string]: components['schemas']['LocalizedText'];
      };
      parameters: components['schemas']['Parameter'][];
      metrics: components['schemas']['Metric'][];
      charts: {
        id: string;
        title: components['schemas']['LocalizedText'];
        description: components['schemas']['LocalizedText'];
        /** @enum {string} */
        kind: 'lines' | 'stacked';
        metrics: string[];
        /** @enum {string} */
        scale: 'linear' | 'log';
      }[];
      kpis: string[];
      sources: components['schemas']['Source'][];
    };
    Metric: {
      id: string;
      label: components['schemas']['LocalizedText'];
      description: components['schemas']['LocalizedText'];
      unit: string;
      format: string;
      /** @enum {string} */
      nature: 'stock' | 'flow' | 'ratio';
      source: components['schemas']['Source'];
      /** @description Columns of the frame it fills */
      columns: {
        name: string;
        label: components['schemas']['LocalizedText'];
      }[];
    };
    Problem: {
      /** @description Stable name of the kind of problem, urn:depin-lab:problem:… */
      type: string;
      title: string;
      status: number;
      /** @description What went wrong here, and what to do about it */
      detail: string;
      /** @description Every refused input */
      issues?: {
        code: string;
        field: string;
        /** @description The refused value, as text */
        value: string;
        /** @description What is accepted instead */
        allowed: string;
      }[];
    };
    Presets: {
      presets: {
        id: string;
        label: components['schemas']['LocalizedText'];
        description: components['schemas']['LocalizedText'];
        source: components['schemas']['Source'];
        set: {
          [key: string]: number | boolean | string;
        };
      }[];
    };
    SaveScenario: {
      /** @description What differs from the defaults, as for a run */
      scenario?: components['schemas']['ScenarioInput'];
      /** @description Instead of `scenario`: the query of a link, view and studies included */
      query?: string;
      /**
       * @description Page the link opens
       * @default /
       * @enum {string}
       */
      page: '/' | '/networks/filecoin' | '/networks/ionet' | '/networks/bittensor';
      /** @description Name in the list of the browser that saves it */
      name?: string;
    };
    ScenarioInput: {
      /** @description Id of a preset; see /api/v1/presets */
      preset?: string;
      /** @description First day, YYYY-MM-DD */
      start?: string;
      /** @description Days to simulate; also as text, as a link has it */
      days?: number | string;
      /** @description Seed of every random stream; also as text, as a link has it */
      seed?: number | string;
      /** @description Draws; 1 in this version; also as text, as a link has it */
      draws?: number | string;
      /** @description Changed parameters by id, such as filecoin.renewalRate; inputs over time also take a curve, or a value a day */
      set?: {
        [key: string]: number | boolean | string | number[];
      };
    };
    SavedScenario: {
      /** @description The same content has the same id */
      id: string;
      query: string;
      page: string;
      scenario: components['schemas']['ScenarioInput'];
      scenarioHash: string;
      /** @description Engine that first stored it */
      engineVersion: string;
      /** @description Path that opens it, /s/{id} */
      shortLink: string;
      createdAt: string;
      /** @description The name this browser gave it; null for others */
      name: string | null;
      /** @description Whether this browser keeps it, and may rename and delete it */
      mine: boolean;
    };
    SavedScenarios: {
      scenarios: components['schemas']['SavedScenario'][];
    };
    RenameScenario: {
      /** @description The new name */
      name: string;
    };
    Run: {
      id: string;
      /** @enum {string} */
      status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'interrupted';
      phase: string;
      /** @description Units of work done: days simulated */
      done: number;
      total: number;
      /** @description Days simulated by network: how far each is, or came */
      progress: {
        [key: string]: {
          done: number;
          total: number;
        };
      };
      scenarioHash: string;
      engineVersion: string;
      scenario: components['schemas']['ResolvedScenario'];
      createdAt: string;
      finishedAt: string | null;
      computeMs: number | null;
      error: {
        code: string;
        message: string;
      } | null;
      networks: components['schemas']['RunNetwork'][];
    };
    ResolvedScenario: {
      start: string;
      days: number;
      seed: number;
      draws: number;
      world: {
        [key: string]: number | boolean | string;
      };
      networks: {
        [key: string]: {
          [key: string]: number | boolean | string;
        };
      };
    };
    RunNetwork: {
      network: string;
      rows: number;
      columns: number;
      /** @description SHA-256 of the frame */
      resultHash: string;
    };
    RunEvent: {
      /** @enum {string} */
      status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'interrupted';
      phase: string;
      done: number;
      total: number;
      networks: {
        [key: string]: {
          done: number;
          total: number;
        };
      };
      error: {
        code: string;
        message: string;
      } | null;
    };
    RunVerification: {
      id: string;
      /**
       * @description engine-changed: another engine made the run, so its numbers may rightly differ
       * @enum {string}
       */
      outcome: 'reproduced' | 'different' | 'engine-changed';
      /** @description Engine that made the run */
      engineVersion: string;
      currentEngineVersion: string;
      networks: {
        network: string;
        storedHash: string;
        /** @description Whether the stored bytes still have their hash */
        storedBytesIntact: boolean;
        computedHash: string;
        equal: boolean;
      }[];
    };
    Snapshots: {
      run: string;
      scenarioHash: string;
      engineVersion: string;
      columns: {
        [key: string]: (number | string | null)[];
      };
    };
    Health: {
      /** @enum {string} */
      status: 'ok' | 'degraded';
      /** @description What is wrong, empty when ok */
      problems: string[];
      version: string;
      engineVersion: string;
      uptimeSeconds: number;
      runs: {
        active: number;
      };
      database: {
        /** @constant */
        kind: 'sqlite';
        /** @description Database with its write-ahead log */
        bytes: number | null;
        /** @description Of them, what runs that were thrown away left: new ones fill it; a backup is without it */
        reusableBytes: number | null;
        /** @description Whether its write lock could be taken just now */
        writable: boolean;
        freeDiskBytes: number | null;
        runs: number | null;
      };
    };
    Ready: {
      /** @constant */
      ready: true;
    };
  };
  responses: {
    /** @description The address belongs to nothing */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Asked by another method than those there are */
    MethodNotAllowed: {
      headers: {
        /** @description The methods of this address */
        Allow?: string;
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Asked by a method that no address has */
    NotImplemented: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This is no HTTP request that can be read */
    Unreadable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request expects what is not met */
    ExpectationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request did not arrive in time */
    RequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The headers of the request are too long */
    HeadersTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listNetworks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The declarations */
      200: {
        headers: {
          /** @description Changes with the declarations */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Networks'];
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNetwork: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a network */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The declaration */
      200: {
        headers: {
          /** @description Changes with the declarations */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Network'];
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPresets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presets */
      200: {
        headers: {
          /** @description Changes with the declarations */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Presets'];
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listScenarios: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scenarios */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedScenarios'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createScenario: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveScenario'];
      };
    };
    responses: {
      /** @description The content was stored before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedScenario'];
        };
      };
      /** @description Stored */
      201: {
        headers: {
          /** @description Address of the scenario */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedScenario'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too long */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not application/json */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The disk is full; nothing was stored */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getScenario: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Short id of a saved scenario */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scenario */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedScenario'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteScenario: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Short id of a saved scenario */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The disk is full; nothing was stored */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renameScenario: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Short id of a saved scenario */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameScenario'];
      };
    };
    responses: {
      /** @description Renamed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedScenario'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too long */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not application/json */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The disk is full; nothing was stored */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createRun: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScenarioInput'];
      };
    };
    responses: {
      /** @description The identical run that is stored or under way */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description The new run */
      202: {
        headers: {
          /** @description Address of the run */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too long */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not application/json */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The disk is full; nothing was stored */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cancelRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run had ended or is being stored already, or goes on for others who asked for it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description The run was asked to stop */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by a page of another site, or without the cookie of a browser that asked for the run */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The disk is full; nothing was stored */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  watchRun: {
    parameters: {
      query?: {
        /** @description What becomes of the run when its last watcher leaves. cancel: for who asked for it, and unless others who did still want it */
        onLeave?: 'continue' | 'cancel';
      };
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events, each with this document as its data */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['RunEvent'];
        };
      };
      /** @description The client has the last event already; it should not reconnect */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by a page of another site, or without the cookie of a browser that asked for the run */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verifyRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stored and computed hashes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunVerification'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The run has not succeeded, so it has no numbers */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSnapshots: {
    parameters: {
      query?: {
        /** @description One network. Without it all networks follow one another, with a column that names them */
        network?: string;
        /** @description Columns, separated by commas. Without it every column, or the shared daily record of all networks */
        metrics?: string;
        /** @description First day, YYYY-MM-DD */
        from?: string;
        /** @description Last day, YYYY-MM-DD */
        to?: string;
        /** @description Every n-th day, the first one first */
        every?: number;
        /** @description Form of the answer */
        format?: 'json' | 'csv' | 'arrow' | 'parquet';
      };
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows */
      200: {
        headers: {
          /** @description Weak: names the results and what is asked of them */
          ETag?: string;
          /** @description public, immutable: results never change */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Snapshots'];
          'text/csv': string;
          'application/vnd.apache.arrow.stream': string;
          'application/vnd.apache.parquet': string;
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The run has not succeeded, so it has no numbers */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrame: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
        /** @description Id of a network */
        network: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The frame */
      200: {
        headers: {
          /** @description Weak: names the results and what is asked of them */
          ETag?: string;
          /** @description public, immutable: results never change */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The run has not succeeded, so it has no numbers */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archive */
      200: {
        headers: {
          /** @description Weak: names the results and what is asked of them */
          ETag?: string;
          /** @description private, immutable: its links name the address asked */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The run has not succeeded, so it has no numbers */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRunImage: {
    parameters: {
      query?: {
        /** @description Language of the words */
        locale?: 'en' | 'zh-CN';
      };
      header?: never;
      path: {
        /** @description Id of a run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PNG, 1200 × 630 */
      200: {
        headers: {
          /** @description Changes with the scenario, the engine and the drawing */
          ETag?: string;
          /** @description public, immutable: results never change */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The run has not succeeded, so it has no numbers */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getScenarioImage: {
    parameters: {
      query?: {
        /** @description compare, or a network. Every other key is one of a scenario link, such as days or filecoin.renewalRate */
        page?: 'compare' | 'filecoin' | 'ionet' | 'bittensor';
        /** @description Language of the words */
        locale?: 'en' | 'zh-CN';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PNG, 1200 × 630 */
      200: {
        headers: {
          /** @description Changes with the scenario, the engine and the drawing */
          ETag?: string;
          /** @description public, a day */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpenapi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            openapi: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description The client has it already (If-None-Match) */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Alive, perhaps degraded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ready */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ready'];
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is busy or not there */
      503: {
        headers: {
          /** @description Seconds to wait */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Metrics */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description Bad input: field, value and what is accepted are named */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Asked by another method than those there are */
      405: {
        headers: {
          /** @description The methods of this address */
          Allow?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds until the next one is accepted */
          'Retry-After'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed, or what it stored is damaged */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
