'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';

function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: 1, refetchOnWindowFocus: false },
      // Without a network it is refused at once, not kept for later in silence.
      mutations: { networkMode: 'always' },
    },
  });
}

/** The browser has one, whichever part of a page asks first; the server makes one a request, for nobody else. */
let shared: QueryClient | undefined;

/**
 * A component that asks the server, with what its requests need around it. That is no part of the layout, because most
 * pages ask nothing until somebody saves or runs something.
 */
export function withQueries<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  return function WithQueries(props: Props) {
    const [client] = useState(() =>
      typeof window === 'undefined' ? createClient() : (shared ??= createClient()),
    );
    return (
      <QueryClientProvider client={client}>
        <Component {...props} />
      </QueryClientProvider>
    );
  };
}
