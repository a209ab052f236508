/**
 * Web server configurations, generated from `headers.mjs`. `npm run deploy-headers` writes `deploy/web`; a test fails
 * if it is out of date. A build with `SITE_URL` writes them for that path beside its `dist`. Every server finds the
 * files of the site in the folder that the path names: those of `/help/` in `/srv/site/help`.
 */
import { contentTypes } from '../serve/headers.mjs';
import { notFoundPage } from '../serve/serve.mjs';
import { differently, differing, headersOf, lines, made, type Special } from './differentHeaders';
import { cloudFront, cloudflarePages, gitHubPages, netlify } from './hosts';

export const deployFolder = 'deploy/web';

/** File name, below the folder, to its content, for a site under `base` of `host`. */
export const deployFiles = (
  base = '/',
  folder = deployFolder,
  host = 'help.example.org',
): Record<string, string> => {
  const special = differently.map((each) => ({ ...each, prefix: base + each.prefix }));
  return {
    'nginx/headers.conf': lines(nginxHeaders('/')),
    'nginx/types.conf': nginxTypes(),
    'nginx/nginx.conf': nginxConf(base, special),
    'nginx/site.conf': lines(['listen 8080;', 'root /srv/site;']),
    'nginx/https.conf': nginxHttps(host),
    'nginx/screener.service': nginxService,
    ...Object.fromEntries(
      special.map(({ name, path }) => [`nginx/headers-${name}.conf`, lines(nginxHeaders(path))]),
    ),
    Caddyfile: caddyfile(base, special),
    'apache.conf': apacheConf(base, special),
    Containerfile: containerfile(base, folder),
    'cloudflare-pages/_headers': cloudflarePages(base, special),
    'netlify/_headers': netlify(base, special),
    'cloudfront.json': cloudFront(base, special),
    'github-pages.yml': gitHubPages(),
    // For hosts that look for it.
    '404.html': notFoundPage(base),
  };
};

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** Of the page that leads on from an address that is not there; none of the three quotes of the settings is in it but `"`. */
const notFoundLine = (base: string): string => notFoundPage(base).replaceAll('\n', '');

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

const nginxConf = (base: string, special: Special): string => `${made}
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
    # What is not there may be there tomorrow: its answer is not kept, wherever it was looked for.
    error_page 404 @gone;

    location @gone {
      types {
      }
      default_type text/html;
      return 404 '${notFoundLine(base)}';
    }
    location ~ /\\. {
      return 404;
    }
${special
  .map(
    ({ name, prefix }) => `    location ~ ^${prefix.replaceAll('.', '\\.')} {
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

/** In the place of `site.conf`, on a machine where nothing else brings https: with the certificate that certbot fetched. */
const nginxHttps = (host: string): string =>
  lines([
    '# In the place of site.conf, where nothing else brings https. The certificate is fetched by certbot.',
    'listen 80;',
    'listen 443 ssl http2;',
    `ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
    `if ($scheme = http) {`,
    `  return 308 https://${host}$request_uri;`,
    '}',
    'root /srv/site;',
  ]);

/** Started as root, which reads the key of a certificate; those who answer are `nobody`. */
const nginxService = lines([
  '[Unit]',
  'Description=Find help, by nginx without a log',
  'After=network-online.target',
  'Wants=network-online.target',
  '',
  '[Service]',
  'ExecStart=/usr/sbin/nginx -e /dev/null -p /var/lib/screener -c /etc/screener/nginx.conf',
  'Restart=always',
  'KillMode=mixed',
  'TimeoutStopSec=5',
  'StateDirectory=screener',
  'NoNewPrivileges=yes',
  'PrivateTmp=yes',
  'ProtectHome=yes',
  'ProtectSystem=strict',
  '',
  '[Install]',
  'WantedBy=multi-user.target',
]);

/** One `route`, since Caddy reorders directives otherwise and later lines must override earlier ones. */
const caddyfile = (base: string, special: Special): string => `${made}
{
	admin off
	log {
		output discard
	}
}

(headers) {
	header {
${headersOf('/')
  .map(([name, value]) => `		${name} \`${value}\``)
  .join('\n')}
	}
${[...special]
  .reverse()
  .flatMap(({ path, prefix }) =>
    differing(path).map(([name, value]) => `	header ${prefix}* ${name} \`${value}\``),
  )
  .join('\n')}
	header {
		-Server
		-ETag
		-Last-Modified
		defer
	}
}

# Name your site here instead of :8080, and Caddy gets its certificate by itself.
:8080 {
	root * /srv/site
	@change not method GET HEAD
	@hidden path_regexp /\\.
	@folder {
		not path */
		file {path}/index.html
	}
	@asked {
		not path */
		file {path}/index.html
		expression {query} != ""
	}
	@unknown not path_regexp (/|${served})
	route {
		import headers
		error @change 405
		error @hidden 404
		redir @asked {path}/?{query} 308
		redir @folder {path}/ 308
		error @unknown 404
		encode zstd gzip
		file_server
	}
	handle_errors {
		route {
			import headers
			header Cache-Control no-store
			header Content-Type "text/html; charset=utf-8"
			respond \`${notFoundLine(base)}\` {err.status_code}
		}
	}
}
`;

const apacheConf = (base: string, special: Special): string => `${made}
# A whole server's settings, for Apache with mod_headers, mod_rewrite, mod_dir and mod_mime. Name no CustomLog
# anywhere: Apache then writes no access log.
ServerTokens Prod
ServerSignature Off
TraceEnable Off
ErrorLog /dev/null
LogLevel crit
<VirtualHost *:8080>
  DocumentRoot /srv/site
  FileETag None
  AddDefaultCharset utf-8
  <Directory /srv/site>
    Options FollowSymLinks
    AllowOverride None
    DirectoryIndex index.html
    DirectorySlash Off
    Require all granted
  </Directory>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
  RewriteRule ^ - [R=405,L]
  RewriteRule /\\. - [R=404,L]
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html -f
  RewriteRule [^/]$ %{REQUEST_URI}/ [R=308,L]
  RewriteRule !(/|${served}) - [R=404,L]
  ErrorDocument 404 ${quoted(notFoundLine(base))}
  ErrorDocument 403 ${quoted(notFoundLine(base))}
${Object.entries(contentTypes)
  .map(([ending, type]) => `  AddType "${type}" ${ending}`)
  .join('\n')}
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json image/svg+xml
  </IfModule>
  Header unset Last-Modified
${headersOf('/')
  .map(([name, value]) => `  Header always set ${name} ${quoted(value)}`)
  .join('\n')}
${[...special]
  .reverse()
  .map(
    ({ path, prefix }) => `  <Location ${prefix}>
${differing(path)
  .map(([name, value]) => `    Header always set ${name} ${quoted(value)}${onlyWhatIsThere}`)
  .join('\n')}
  </Location>`,
  )
  .join('\n')}
</VirtualHost>
`;

/** A 404 must not be cached. */
const onlyWhatIsThere = ' "expr=%{REQUEST_STATUS} -lt 400"';

const containerfile = (base: string, folder: string): string => `${made}
# From the root of the repository, after npm run build:
#   podman build -f ${folder}/Containerfile -t screener .
#   podman run --read-only --tmpfs /tmp --cap-drop all --log-driver none -p 127.0.0.1:8080:8080 screener
FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY ${folder}/nginx/ /etc/screener/
COPY dist/ /srv/site${base}
USER 101
EXPOSE 8080
ENTRYPOINT ["nginx", "-e", "/dev/null", "-p", "/tmp", "-c", "/etc/screener/nginx.conf"]
`;
