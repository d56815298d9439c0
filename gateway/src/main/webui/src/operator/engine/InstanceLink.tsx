import { Link } from 'react-router';

/** The way to an instance, by its key. */
export function InstanceLink({ instanceKey }: { instanceKey: string }) {
  return (
    <Link to={`/operator/engine/instances/${instanceKey}`} className="code-text">
      {instanceKey}
    </Link>
  );
}
