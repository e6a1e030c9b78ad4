import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/platform/connect.ts';
import { useToast } from '#renderer/ui/toast.tsx';

/** Staff changes answer with the whole list: it is shown at once. */
export function useStaffMutations() {
  const queryClient = useQueryClient();
  const show = {
    onSuccess: async (staff: unknown) => {
      queryClient.setQueryData(api.settings.listStaff.queryKey(), staff as never);
      await queryClient.invalidateQueries({ queryKey: api.session.key() });
    },
  };
  return {
    add: useMutation(api.settings.addStaff.mutationOptions(show)),
    change: useMutation(api.settings.changeStaff.mutationOptions(show)),
  };
}

/** Changes of the lists answer with all lists. */
export function useListMutations() {
  const queryClient = useQueryClient();
  const toast = useToast();
  const show = {
    onSuccess: (lists: unknown) => void queryClient.setQueryData(api.settings.lists.queryKey(), lists as never),
    onError: toast.failed,
  };
  return {
    channel: useMutation(api.settings.saveChannel.mutationOptions(show)),
    category: useMutation(api.settings.saveCategory.mutationOptions(show)),
    values: useMutation(api.settings.saveListValues.mutationOptions(show)),
  };
}
