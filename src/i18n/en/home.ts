export const home = {
  goesIn: 'What goes in,',
  comesOut: 'what comes out.',
  lede: '{n} scientific machine-learning modules: {services} that are trained and ready, {models} you train on your own data, {tools}. Each fact says how it is known.',
  services: { one: '{n} service', other: '{n} services' },
  models: { one: '{n} model', other: '{n} models' },
  tools: { one: '{n} tool', other: '{n} tools' },
  page: 'All modules, page {n}',
  table: 'All modules as a table',
  lines: 'Modules, line by line',
};
