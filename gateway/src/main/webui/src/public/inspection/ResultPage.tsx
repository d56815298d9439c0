import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { resultQuery } from '../../api/inspections';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { ResultCard } from '../../shared/visit/ResultCard';

/** One published result. */
export function Page() {
  const { taskNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(resultQuery(taskNo));
  if (isLoading) return <Loading />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={data.unitName} lead={`${data.uscc} · ${data.divisionName ?? data.division}`} />
      <ResultCard result={data} />
    </>
  );
}
