import { type Citation, versionOf } from './citation.ts';

/** One sentence for the methods section of an article: what was used, exactly, and nothing that is not known. */
export function formatMethodsSentence(citation: Citation): string {
  const { title, authors, dataset, paper, marketplace, page } = citation;
  const by = authors.length > 0 ? ` by ${formatList(authors)}` : '';
  const trained = dataset ? `, trained on ${dataset}` : '';
  const described = paper ? `, described in ${paper}` : '';
  return `We used the module “${title}”${by} (${exactly(citation).join('; ')})${trained}${described}, as listed in ${marketplace} (${page}).`;
}

function exactly(citation: Citation): string[] {
  const { release, commit, date, dockerImage, license, doi, repository } = citation;
  const version = versionOf(citation);
  const dated = date ? ` of ${date}` : '';
  return [
    ...(version ? [`${release ? 'release' : 'commit'} ${version}${release ? '' : dated}`] : []),
    ...(release && commit ? [`commit ${commit.slice(0, 12)}${dated}`] : []),
    ...(dockerImage ? [`Docker image ${dockerImage}`] : []),
    ...(license ? [`licence ${license}`] : []),
    doi ? `https://doi.org/${doi}` : repository,
  ];
}

function formatList(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
