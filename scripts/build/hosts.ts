/** Settings for hosts that others run, for a site under `base`. */
import { languageTags } from '../../locales/languages.ts';
import { contentTypes, headersFor } from '../serve/headers.mjs';
import { differing, headersOf, lines, made, type Special } from './differentHeaders';

const rulesFor = (base: string, special: Special, again: (name: string) => readonly string[]): string =>
  lines([
    '# Only for a host that keeps no list of visitors. Most do; ask for their word in writing.',
    `${base}*`,
    ...headersOf('/').map(([name, value]) => `  ${name}: ${value}`),
    ...special.flatMap(({ path, prefix }) => [
      `${prefix}*`,
      ...differing(path).flatMap(([name, value]) => [...again(name), `  ${name}: ${value}`]),
    ]),
  ]);

/** `_headers`, where the values of all rules that fit are joined unless one is taken away before. */
export const cloudflarePages = (base: string, special: Special): string =>
  rulesFor(base, special, (name) => [`  ! ${name}`]);

/** `_headers`, where the last rule that fits says the value, and `!` is not known. */
export const netlify = (base: string, special: Special): string => rulesFor(base, special, () => []);

/** A CloudFormation template: a private bucket and the distribution before it. Neither writes a log. */
export const cloudFront = (base: string, special: Special): string => {
  const behavior = (policy: string) => ({
    TargetOriginId: 'files',
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: ['GET', 'HEAD'],
    Compress: true,
    CachePolicyId: cachingOptimized,
    ResponseHeadersPolicyId: { Ref: policy },
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Asked', 'FunctionARN'] } },
      { EventType: 'viewer-response', FunctionARN: { 'Fn::GetAtt': ['Answered', 'FunctionARN'] } },
    ],
  });
  const policies = [{ name: 'page', path: '/', prefix: base }, ...special].map(({ name, path, prefix }) => ({
    id: `${name[0]?.toUpperCase()}${name.slice(1)}Headers`,
    path,
    prefix,
  }));
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: made.slice(2),
    Parameters: {
      Domain: { Type: 'String', Description: 'Name of the site, such as help.example.org.' },
      Certificate: { Type: 'String', Description: 'ARN of its certificate, which must be in us-east-1.' },
    },
    Resources: {
      Files: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: { Ref: 'AWS::StackName' },
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Readers: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Files' },
          PolicyDocument: {
            Version: '2012-10-17',
            // Without the right to list, S3 answers with 403 what is not there.
            Statement: [
              ['s3:GetObject', `${filledIn('Files.Arn')}/*`],
              ['s3:ListBucket', filledIn('Files.Arn')],
            ].map(([action, resource]) => ({
              Effect: 'Allow',
              Principal: { Service: 'cloudfront.amazonaws.com' },
              Action: action,
              Resource: { 'Fn::Sub': resource },
              Condition: {
                StringEquals: {
                  'AWS:SourceArn': {
                    'Fn::Sub': `arn:aws:cloudfront::${filledIn('AWS::AccountId')}:distribution/${filledIn('Site')}`,
                  },
                },
              },
            })),
          },
        },
      },
      Asked: edgeFunction('asked', askedAtTheEdge(base)),
      Answered: edgeFunction('answered', answeredAtTheEdge(base)),
      ...Object.fromEntries(policies.map(({ id, path }) => [id, headersPolicy(id, path)])),
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            Enabled: true,
            HttpVersion: 'http2and3',
            IPV6Enabled: true,
            Aliases: [{ Ref: 'Domain' }],
            ViewerCertificate: {
              AcmCertificateArn: { Ref: 'Certificate' },
              MinimumProtocolVersion: 'TLSv1.2_2021',
              SslSupportMethod: 'sni-only',
            },
            Origins: [
              {
                Id: 'files',
                DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
                OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
                S3OriginConfig: { OriginAccessIdentity: '' },
              },
            ],
            DefaultCacheBehavior: behavior('PageHeaders'),
            CacheBehaviors: policies
              .slice(1)
              .map(({ id, prefix }) => ({ PathPattern: `${prefix}*`, ...behavior(id) })),
          },
        },
      },
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Files' } },
      Distribution: { Value: { Ref: 'Site' } },
      Address: { Value: { 'Fn::GetAtt': ['Site', 'DomainName'] } },
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
};

/** Amazon's own: keeps at the edge for a day what says nothing of itself, so a release ends with an invalidation. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** For `Fn::Sub`. */
const filledIn = (name: string): string => `\${${name}}`;

const edgeFunction = (name: string, code: string) => ({
  Type: 'AWS::CloudFront::Function',
  Properties: {
    Name: { 'Fn::Sub': `${filledIn('AWS::StackName')}-${name}` },
    AutoPublish: true,
    FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
    FunctionCode: code,
  },
});

/** A bucket knows no folders. */
const askedAtTheEdge = (base: string): string => `function handler(event) {
  var request = event.request;
  if (/^${escaped(base)}(${[...languageTags, 'kiosk'].join('|')})(\\/[^.]*)?$/.test(request.uri) && !request.uri.endsWith('/')) {
    var asked = Object.keys(request.querystring).map(function (name) {
      return name + '=' + request.querystring[name].value;
    });
    var query = asked.length > 0 ? '?' + asked.join('&') : '';
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: request.uri + '/' + query } },
    };
  }
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
`;

/** Not called for what is not there, so that this is not kept. */
const answeredAtTheEdge = (base: string): string => `function handler(event) {
  var types = ${JSON.stringify(contentTypes)};
  var response = event.response;
  var uri = event.request.uri;
  if (response.statusCode !== 200) return response;
  var type = types[uri.slice(uri.lastIndexOf('.'))];
  if (type) response.headers['content-type'] = { value: type };
  response.headers['cache-control'] = {
    value: uri.startsWith('${base}assets/') ? '${headersFor('/assets/a.js')['Cache-Control']}' : '${headersFor('/')['Cache-Control']}',
  };
  return response;
}
`;

const escaped = (path: string): string => path.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');

/** What CloudFront takes only by names of its own; the rest by the names of the headers. */
const headersPolicy = (name: string, path: string) => {
  const { 'Cache-Control': _, ...headers } = Object.fromEntries(headersOf(path));
  const {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': transport = '',
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': __,
    'X-Frame-Options': frames,
    ...others
  } = headers;
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: { 'Fn::Sub': `${filledIn('AWS::StackName')}-${name}` },
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: frames, Override: true },
          ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)?.[1]),
            Override: true,
          },
        },
        CustomHeadersConfig: {
          Items: Object.entries(others).map(([header, value]) => ({
            Header: header,
            Value: value,
            Override: true,
          })),
        },
        RemoveHeadersConfig: {
          Items: ['ETag', 'Last-Modified', 'Server', 'x-amz-server-side-encryption'].map((header) => ({
            Header: header,
          })),
        },
      },
    },
  };
};

/** A workflow of GitHub, which can send no headers: the pages then keep by themselves what they can. */
export const gitHubPages = (): string => `${made}
# Copy it to .github/workflows/, and choose "GitHub Actions" under Settings, Pages.
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  pages:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.put-up.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - id: site
        uses: actions/configure-pages@v5
      - run: npm ci --ignore-scripts
      - run: npm run build
        env:
          SITE_URL: \${{ steps.site.outputs.base_url }}
          HEADERS: none
      - run: cp dist-servers/404.html dist/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: put-up
        uses: actions/deploy-pages@v4
`;
