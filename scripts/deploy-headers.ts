/**
 * Writes the settings of web servers from the one place that knows our headers, `headers.mjs`.
 * `npx tsx scripts/deploy-headers.ts` writes `deploy/web`; a test compares what is there with what it would write.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentTypes, headersFor } from './headers.mjs';

export const deployFolder = 'deploy/web';

/** File name, below `deploy/web`, to its content. */
export const deployFiles = (): Record<string, string> => ({
  'nginx/headers.conf': lines(nginxHeaders('/')),
  'nginx/types.conf': nginxTypes(),
  'nginx/nginx.conf': nginxConf(),
  'nginx/site.conf': nginxSite(),
  ...Object.fromEntries(
    special.map(({ name, path }) => [`nginx/headers-${name}.conf`, lines(nginxHeaders(path))]),
  ),
  Caddyfile: caddyfile(),
  'apache.conf': apacheConf(),
  _headers: staticHosts(),
  Containerfile: containerfile(),
});

/** Paths whose headers differ from those of a page. */
const special = [
  { name: 'assets', path: '/assets/a.js', prefix: '/assets/' },
  { name: 'forget', path: '/kiosk/forget/', prefix: '/kiosk/forget/' },
] as const;

const made = '# Made by scripts/deploy-headers.ts from scripts/headers.mjs. Change those, not this.';

/** The type of a file follows from its name, and is each server's own business. */
const headersOf = (path: string): [name: string, value: string][] =>
  Object.entries(headersFor(path, { https: true })).filter(([name]) => name !== 'Content-Type');

const pageHeaders = new Map(headersOf('/'));
const differing = (path: string) =>
  headersOf(path).filter(([name, value]) => pageHeaders.get(name) !== value);

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const lines = (all: readonly string[]): string => `${[made, ...all].join('\n')}\n`;

const nginxHeaders = (path: string): string[] =>
  [...headersOf(path), ['Last-Modified', ''] as const].map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );

const endings = Object.keys(contentTypes).map((ending) => ending.slice(1));

const nginxTypes = (): string =>
  lines([
    'types {',
    ...Object.entries(contentTypes).map(([ending, type]) => `  ${bare(type)} ${ending.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[
      ...new Set(
        Object.values(contentTypes)
          .filter((type) => /charset/.test(type))
          .map(bare),
      ),
    ]
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
  ]);

const bare = (type: string): string => type.replace(/;.*/, '');

const nginxConf = (): string => `${made}
# Needs no root, writes nothing down about anybody, and writes nothing else outside of the folder named by -p.
# Before it stands what brings https; that must not log either.
daemon off;
worker_processes auto;
pid nginx.pid;
error_log /dev/null crit;

events {
  worker_connections 1024;
}

http {
  include types.conf;
  access_log off;
  log_not_found off;
  server_tokens off;
  etag off;
  sendfile on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript text/plain application/json application/manifest+json image/svg+xml;
  client_max_body_size 1k;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;

  server {
    include site.conf;
    include headers.conf;
    absolute_redirect off;

    location ~ /\\. {
      return 404;
    }
${special
  .map(
    ({ name, prefix }) => `    location ~ ^${prefix} {
      include headers-${name}.conf;
      location ~ /$ {
        try_files \${uri}index.html =404;
      }
      location ~ ${served} {
        try_files $uri =404;
      }
      return 404;
    }
`,
  )
  .join('')}    location ~ /$ {
      try_files \${uri}index.html =404;
    }
    location ~ ${served} {
      try_files $uri =404;
    }
    location / {
      if (-f $document_root$uri/index.html) {
        return 308 $uri/$is_args$args;
      }
      return 404;
    }
  }
}
`;

const served = `\\.(${endings.join('|')})$`;

const nginxSite = (): string => lines(['listen 8080;', 'root /srv/site;']);

const caddyfile = (): string => `${made}
{
	admin off
	persist_config off
	log {
		output discard
	}
}

# Name your site here instead of :8080, and Caddy gets its certificate by itself.
:8080 {
	root * /srv/site
	@known path_regexp (/|${served})
	@hidden path_regexp /\\.
	handle @hidden {
		error 404
	}
	handle @known {
		encode zstd gzip
		file_server
	}
	handle {
		redir @folder {path}/ 308
		error 404
	}
	@folder file {path}/index.html
	header {
		-Server
		-ETag
		-Last-Modified
${headersOf('/')
  .map(([name, value]) => `		${name} \`${value}\``)
  .join('\n')}
	}
${special
  .flatMap(({ path, prefix }) =>
    differing(path).map(([name, value]) => `	header ${prefix}* ${name} \`${value}\``),
  )
  .join('\n')}
}
`;

const apacheConf = (): string => `${made}
# Inside a <VirtualHost>, with mod_headers and mod_dir. Name no CustomLog anywhere: Apache then writes no access log.
DocumentRoot /srv/site
ErrorLog /dev/null
LogLevel crit
ServerSignature Off
FileETag None
TraceEnable Off
AddDefaultCharset utf-8
<Directory /srv/site>
  Options None
  AllowOverride None
  DirectoryIndex index.html
  Require all granted
  <FilesMatch "^(?!.*\\.(${endings.join('|')})$).+">
    Require all denied
  </FilesMatch>
</Directory>
ErrorDocument 403 "Not found"
${Object.entries(contentTypes)
  .map(([ending, type]) => `AddType "${type}" ${ending}`)
  .join('\n')}
Header always unset Last-Modified
${headersOf('/')
  .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
  .join('\n')}
${special
  .map(
    ({ path, prefix }) => `<Location ${prefix}>
${differing(path)
  .map(([name, value]) => `  Header always set ${name} ${quoted(value)}`)
  .join('\n')}
</Location>`,
  )
  .join('\n')}
`;

const staticHosts = (): string =>
  lines([
    '# Only for a host that keeps no list of visitors. Most do; ask for their word in writing.',
    '/*',
    ...headersOf('/').map(([name, value]) => `  ${name}: ${value}`),
    ...special.flatMap(({ path, prefix }) => [
      `${prefix}*`,
      ...differing(path).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]),
    ]),
  ]);

const containerfile = (): string => `${made}
# From the root of the repository, after npm run build:
#   podman build -f deploy/web/Containerfile -t screener .
#   podman run --read-only --tmpfs /tmp --cap-drop all --log-driver none -p 127.0.0.1:8080:8080 screener
FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/web/nginx/ /etc/screener/
COPY dist/ /srv/site/
USER 101
EXPOSE 8080
ENTRYPOINT ["nginx", "-e", "/dev/null", "-p", "/tmp", "-c", "/etc/screener/nginx.conf"]
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, content] of Object.entries(deployFiles())) {
    const file = join(deployFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(file);
  }
}
