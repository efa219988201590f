package id.laju.permohonan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Implemented by services whose result is no report, such as a certificate or the decision against one. */
public interface HasilOrder {

    /** Codes of the services. */
    Set<String> layanan();

    /** Is the result of the order out, so that its survey may be filled and the order be closed? */
    boolean terbit(long permohonanId);

    /** Orders of this organisation whose result is out, in one query. */
    List<Long> yangTerbit(long pelangganId);

    /** Documents of the order that are its result though others of their kind are not, with the address that asks for the survey first. */
    default Map<UUID, String> dokumenHasil(long permohonanId) {
        return Map.of();
    }

    /** What the customer receives, within a sentence: "sertifikat". */
    String sebutan();

    /** Released results of this organisation that nobody fetched yet (NAV-007). */
    int siapDiambil(long pelangganId);
}
