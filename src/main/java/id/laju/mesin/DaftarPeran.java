package id.laju.mesin;

import java.util.Set;

/** The roles that exist; models may name no others as candidate group or escalation. */
public interface DaftarPeran {

    Set<String> semua();
}
