%% Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
%% To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
%% The broker runs this before it boots (ERL_AFLAGS).
%%
%% Erlang looks for a module in one folder of the code path after the other, and RabbitMQ puts its hundred folders of
%% plugins in front: 25,000 files that are not there, and a quarter of the processor time of a start. From OTP 26 on a
%% folder can be listed once instead. RabbitMQ adds its folders while it boots: for ten seconds, whatever is new is told
%% to be listed too. What is enabled later is looked for as ever.
Cached = fun() ->
  code:add_pathsa(lists:reverse([Folder || Folder <- code:get_path(), Folder =/= "."]), cache),
  code:get_path()
end,
erlang:function_exported(code, add_pathsa, 2) andalso spawn(fun() ->
  (fun Look(_, 0) -> ok;
       Look(Before, Times) ->
         timer:sleep(5),
         case code:get_path() of
           Before -> Look(Before, Times - 1);
           _ -> Look(Cached(), Times - 1)
         end
  end)(Cached(), 2000)
end).
