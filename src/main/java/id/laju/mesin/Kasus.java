package id.laju.mesin;

import java.time.Instant;

/**
 * One case of a service as everybody may see it.
 *
 * @param nomor business key, {@code SATKER/number}
 * @param status what the customer reads
 * @param giliran balai, pelanggan or pihak ketiga
 * @param sisaMenit working minutes left until the promise; null while nothing is promised
 * @param jamSejak since when the service clock runs; null while it stands
 * @param janji promised moment, as if the others acted now while the clock stands
 * @param pindahan changes whenever the case goes over to another version of a model
 */
public record Kasus(String nomor, String layanan, String satker, Long pelangganId, String status, String giliran,
        Instant dibuat, Instant selesai, Long sisaMenit, Instant jamSejak, Instant janji, long pindahan) {

    Kasus dengan(String lain) {
        return new Kasus(nomor, layanan, satker, pelangganId, lain, giliran, dibuat, selesai, sisaMenit, jamSejak, janji, pindahan);
    }

    /** The promise was broken, as of that moment. While the clock stands only the time counts that the balai itself had used up by then. */
    public boolean terlambat(Instant kini) {
        return janji != null && (jamSejak == null ? sisaMenit != null && sisaMenit < 0 : (selesai == null ? kini : selesai).isAfter(janji));
    }

    public boolean jamBerhenti() {
        return selesai == null && sisaMenit != null && jamSejak == null;
    }
}
