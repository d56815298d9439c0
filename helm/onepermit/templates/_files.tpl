{{/* A folder that all replicas of one service share. Argument of all these: dict root, claim (name), files (values). */}}
{{- define "onepermit.filesMount" -}}
- name: {{ .claim }}
  mountPath: /files
{{- end -}}
{{- define "onepermit.filesVolume" -}}
- name: {{ .claim }}
  persistentVolumeClaim:
    claimName: {{ .files.existingClaim | default (include "onepermit.fullname" (dict "root" .root "name" .claim)) }}
{{- end -}}
{{- define "onepermit.filesClaim" -}}
{{- if not .files.existingClaim }}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: {{ include "onepermit.fullname" (dict "root" .root "name" .claim) }}
  labels: {{- include "onepermit.labels" . | nindent 4 }}
  annotations:
    # What was handed in or recorded outlives the release.
    helm.sh/resource-policy: keep
spec:
  accessModes: [ReadWriteMany]
  {{- with .files.storageClassName }}
  storageClassName: {{ . }}
  {{- end }}
  resources:
    requests:
      storage: {{ .files.size }}
{{- end }}
{{- end -}}
