%% Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
%% To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
%% The broker runs this once it has started (RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS).
%%
%% A broker killed within about a second of making a quorum queue, the logger's, finds it in its list of queues at the next
%% start but not among its Raft members. It starts the member as a new one and never elects it: the queue takes nothing
%% and gives nothing, for ever (rabbitmq-server issues 10070 and 15725). Every 5 s, a member of this broker that has had
%% no term since the last look gets its election.
IsNew = fun(Name) ->
  case catch ra:member_overview({Name, node()}, 1000) of
    {ok, #{current_term := 0}, _} -> true;
    _ -> false
  end
end,
New = fun() ->
  Names = try ra_directory:list_registered(quorum_queues) catch _:_ -> [] end,
  [Name || {Name, _} <- Names, IsNew(Name)]
end,
spawn(fun() ->
  (fun Look(Before) ->
    timer:sleep(5000),
    Now = New(),
    [begin
       logger:warning("mesh: queue member ~p has had no leader since it was started: electing one", [Name]),
       catch ra:trigger_election({Name, node()})
     end || Name <- Now, lists:member(Name, Before)],
    Look(Now)
  end)([])
end).
