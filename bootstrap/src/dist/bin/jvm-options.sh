# How Vastine's virtual machine is set up, the same when it runs and when its cache is made. Read in by other scripts.

# Guice makes no bytecode of its own (its generator does not know current class files); object headers take 8 bytes;
# libraries may call native code without a warning.
jvm_options="-Dguice_bytecode_gen_option=DISABLED -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED"

# For a start that is quick and an idle server that is small: the heap begins small and grows when there is work; the
# start-up cache lies where it was made for, so that its pages come from the file as they are needed instead of being
# rewritten for another address (the option counts as diagnostic, nothing else in that group is touched); what is called
# by reflection, mostly once, is called natively instead of by bytecode made for it.
jvm_options="$jvm_options -XX:InitialHeapSize=64m -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
jvm_options="$jvm_options -Djdk.reflect.useNativeAccessorOnly=true"

# Where two entries of the start-up cache have names of the same hash, the machine makes one of them anew, as it would
# without a cache; it warns of that on the output of every command.
jvm_options="$jvm_options -Xlog:aot+codecache+stubs=error"
