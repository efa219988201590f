package id.laju.audit;

import id.laju.permohonan.Permohonan;
import java.util.Map;

/** Implemented by features whose people may not audit, review or decide about a customer afterwards, such as those who advised it. */
public interface TerlibatSebelumnya {

    /** Login name to the reason, within a sentence: "memberi konsultansi kepada pelanggan ini". */
    Map<String, String> terlarang(Permohonan p);
}
