{{/* Labels that select the pods of one service. Argument of all these: dict root, name. */}}
{{- define "onepermit.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "onepermit.labels" -}}
{{ include "onepermit.selector" . }}
app.kubernetes.io/part-of: onepermit
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{- define "onepermit.fullname" -}}
{{ printf "%s-%s" .root.Release.Name .name | trunc 63 | trimSuffix "-" }}
{{- end }}

{{/* Argument: dict root, name, port. */}}
{{- define "onepermit.url" -}}
http://{{ include "onepermit.fullname" . }}:{{ .port }}
{{- end }}

{{/* One variable from the existing secret. Argument: dict root, variable, key. */}}
{{- define "onepermit.secretVariable" -}}
- name: {{ .variable }}
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.existingSecret }}
      key: {{ .key }}
{{- end }}

{{/* Where a service finds its schema. Argument: dict root, schema. */}}
{{- define "onepermit.database" -}}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: jdbc:mysql://{{ .root.Values.database.host }}:{{ .root.Values.database.port }}/{{ .schema }}
- name: QUARKUS_DATASOURCE_USERNAME
  value: {{ .schema }}
{{ include "onepermit.secretVariable" (dict "root" .root "variable" "QUARKUS_DATASOURCE_PASSWORD" "key" (printf "%s-database-password" .schema)) }}
{{- end }}

{{- define "onepermit.realm" -}}
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ .root.Values.keycloak.realmUrl }}
{{- end }}
