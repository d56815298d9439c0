import { Navigate } from 'react-router';
import { Loading } from '../shared/Loading';
import { homeOf } from './navigation';
import { useSession } from './session';

/** Sends each person to their own desk after signing in. */
export function WelcomePage() {
  const { session, isLoading } = useSession();
  return isLoading ? <Loading /> : <Navigate to={homeOf(session)} replace />;
}
