{{/*
Deployment, service and, from two replicas on, disruption budget of one of our services.
Argument: dict root, name, port, replicas, strategy, resources, env (YAML), volumeMounts (YAML), volumes (YAML).
*/}}
{{- define "onepermit.service" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "onepermit.fullname" . }}
  labels: {{- include "onepermit.labels" . | nindent 4 }}
spec:
  replicas: {{ .replicas }}
  strategy:
    type: {{ .strategy | default "RollingUpdate" }}
  selector:
    matchLabels: {{- include "onepermit.selector" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "onepermit.labels" . | nindent 8 }}
    spec:
      automountServiceAccountToken: false
      {{- with .root.Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        fsGroup: 10001
        seccompProfile:
          type: RuntimeDefault
      terminationGracePeriodSeconds: 40
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels: {{- include "onepermit.selector" . | nindent 14 }}
      containers:
        - name: {{ .name }}
          image: "{{ .root.Values.image.repository }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}"
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          ports:
            - name: http
              containerPort: {{ .port }}
          env: {{- .env | nindent 12 }}
          startupProbe:
            httpGet: {path: /q/health/started, port: http}
            periodSeconds: 3
            failureThreshold: 40
          livenessProbe:
            httpGet: {path: /q/health/live, port: http}
            periodSeconds: 10
            timeoutSeconds: 3
          readinessProbe:
            httpGet: {path: /q/health/ready, port: http}
            periodSeconds: 5
            timeoutSeconds: 3
          resources: {{- toYaml .resources | nindent 12 }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- with .volumeMounts }}{{ . | nindent 12 }}{{ end }}
      volumes:
        - name: tmp
          emptyDir: {}
        {{- with .volumes }}{{ . | nindent 8 }}{{ end }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ include "onepermit.fullname" . }}
  labels: {{- include "onepermit.labels" . | nindent 4 }}
spec:
  selector: {{- include "onepermit.selector" . | nindent 4 }}
  ports:
    - name: http
      port: {{ .port }}
      targetPort: http
{{- if gt (int .replicas) 1 }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "onepermit.fullname" . }}
  labels: {{- include "onepermit.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {{- include "onepermit.selector" . | nindent 6 }}
{{- end }}
{{- end }}
