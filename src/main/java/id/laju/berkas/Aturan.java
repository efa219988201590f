package id.laju.berkas;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/**
 * What a field accepts (DOC-003).
 *
 * @param kunci  name of the limit in {@code laju.berkas.maks.<kunci>}
 * @param bidang field that a refusal names
 * @param label  the field as a person reads it, begins the sentence of a refusal
 * @param maks   of the file as it is stored; photos may come larger, see {@link BatasBerkas#foto()}
 */
public record Aturan(String kunci, String bidang, String label, Set<JenisBerkas> jenis, DataSize maks, OlahFoto foto) {

    private static final Set<JenisBerkas> PDF_ATAU_FOTO = EnumSet.allOf(JenisBerkas.class);
    private static final Set<JenisBerkas> HANYA_PDF = EnumSet.of(JenisBerkas.PDF);
    private static final Set<JenisBerkas> HANYA_FOTO = EnumSet.of(JenisBerkas.JPEG, JenisBerkas.PNG);

    public static final Aturan DATA_DUKUNG = new Aturan("data-dukung", "dataDukung", "Data dukung", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(1), OlahFoto.JADI_PDF);
    public static final Aturan LAMPIRAN_PERTANYAAN = new Aturan("lampiran-pertanyaan", "lampiran", "Lampiran", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(1), OlahFoto.JADI_PDF);
    public static final Aturan DOKUMEN_SERTIFIKASI = new Aturan("dokumen-sertifikasi", "dokumen", "Dokumen", HANYA_PDF,
        DataSize.ofMegabytes(2), OlahFoto.JADI_PDF);
    public static final Aturan BUKTI_BAYAR = new Aturan("bukti-bayar", "buktiBayar", "Bukti bayar", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(1), OlahFoto.JADI_PDF);
    public static final Aturan SCAN_BILLING = new Aturan("scan-billing", "scan", "Berkas billing", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(2), OlahFoto.JADI_PDF);
    public static final Aturan DOKUMEN_TAMBAHAN = new Aturan("dokumen-tambahan", "berkas", "Berkas", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(2), OlahFoto.JADI_PDF);
    /** Evidence of a whistle-blower. */
    public static final Aturan BUKTI_PELAPORAN = new Aturan("bukti-pelaporan", "bukti", "Bukti", PDF_ATAU_FOTO,
        DataSize.ofMegabytes(10), OlahFoto.TETAP_FOTO);
    /** A picture that stays a picture, made smaller and freed of what the camera wrote into it (place, device). */
    public static final Aturan FOTO = new Aturan("foto", "foto", "Foto", HANYA_FOTO, DataSize.ofMegabytes(1), OlahFoto.TETAP_FOTO);

    /** The same rule for a field of another name. */
    public Aturan untuk(String bidangLain, String labelLain) {
        return new Aturan(kunci, bidangLain, labelLain, jenis, maks, foto);
    }

    boolean menerima(JenisBerkas j) {
        return jenis.contains(j);
    }

    String sebutanJenis() {
        return jenis.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")).replaceFirst(", (?=[^,]*$)", " atau ");
    }
}
