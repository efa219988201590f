package id.laju.bimtek;

import java.util.Map;
import java.util.UUID;

/** Implemented by the room that carries classes out: which certificates there are for an order. */
public interface SertifikatPeserta {

    /** File of the certificate of each participant that may be handed out, by participant; none for who did not get one. */
    Map<Long, UUID> berkas(long permohonanId);
}
