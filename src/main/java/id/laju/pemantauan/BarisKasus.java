package id.laju.pemantauan;

import id.laju.permohonan.Kanal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case in a list, for its customer or for the office.
 *
 * @param pelanggan as printed on the request
 * @param proses processes in which it stands now, parted by commas; empty when it is over
 * @param langkah names of the open steps, parted by semicolons
 * @param jamSejak from when on the promise is counted; null while the clock stands
 * @param laporan reports of the order, or 1 for what its service brings instead; 0 before it is paid
 * @param terkirim how many of them are released
 * @param analisa numbers of its samples, parted by commas; empty before they are received
 * @param asalContoh brought or sent by the customer, or taken by the balai; null for services without samples
 * @param tagihanId newest bill; null before there is one
 */
public record BarisKasus(long permohonanId, String kasus, String satker, String layanan, String praOrder, String nomorOrder, String pelanggan,
        String status, String giliran, Instant diajukan, Instant dipesan, Instant selesai, Instant jamSejak, Instant janji, Kanal kanal, String proses, String langkah,
        int laporan, int terkirim, long pelangganId, String analisa, String asalContoh, Long tagihanId) {

    private static final Set<String> TANPA_HASIL = Set.of("Batal", "Tolak");

    public String nomor() {
        return nomorOrder != null ? nomorOrder : praOrder;
    }

    /** Not paid: CS may still change or cancel it for the customer (REQ-060). */
    public boolean belumBayar() {
        return selesai == null && dipesan == null;
    }

    public String sebutanAsal() {
        return asalContoh == null ? "-" : asalContoh.equals("SAMPLING") ? "Sampling" : "Dibawa sendiri";
    }

    /** Stages in which parts of the case stand (NAV-020); none when it is over. */
    public Set<Tahap> tahap() {
        return Arrays.stream(proses.split(",")).filter(p -> !p.isEmpty()).map(Tahap::dari)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tahap.class)));
    }

    /** An order that was worked to its end; the eleven statuses have no name of their own for it. */
    public boolean tuntas() {
        return tuntas(status, selesai, dipesan);
    }

    /** Cancelled after it was paid is over as well, but not worked to its end. */
    static boolean tuntas(String status, Instant selesai, Instant dipesan) {
        return selesai != null && dipesan != null && !TANPA_HASIL.contains(status);
    }

    /** Every report that the order will have is with the customer (STS-015). */
    public boolean sertifikatTerkirim() {
        return terkirim > 0 && (terkirim == laporan || selesai != null);
    }
}
