package id.laju.dokumen;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Sidik;
import id.laju.dokumen.MasaDokumen.Berlaku;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody whether a document is genuine and in force. */
@Service
@Transactional(readOnly = true)
public class VerifikasiService {

    private final DokumenMapper mapper;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final PembacaTanda pembaca;
    private final ObjectProvider<MasaDokumen> masa;

    VerifikasiService(DokumenMapper mapper, BerkasService berkas, SatkerService satker, PembacaTanda pembaca, ObjectProvider<MasaDokumen> masa) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.satker = satker;
        this.pembaca = pembaca;
        this.masa = masa;
    }

    /** @param kode as scanned or as typed from paper; empty when nobody gave it out */
    public Optional<WajahDokumen> denganKode(String kode) {
        return mapper.denganKode(KodeVerifikasi.rapikan(kode)).map(this::wajah);
    }

    /** Numbers can be guessed, so only what was issued is told; one answer per satker and kind, the newest version. */
    public List<WajahDokumen> denganNomor(String nomor) {
        Map<String, Dokumen> terbaru = new LinkedHashMap<>();
        mapper.denganNomor(nomor.strip()).stream().filter(d -> !d.status().belumTerbit())
            .forEach(d -> terbaru.putIfAbsent(d.satker() + "/" + d.jenis(), d));
        return terbaru.values().stream().map(this::wajah).toList();
    }

    /** Whether this is the very file that was issued; the file is kept nowhere. */
    public HasilPeriksaBerkas berkasIni(byte[] isi) {
        WajahDokumen dokumen = mapper.denganIsi(Sidik.sha256(isi)).map(this::wajah).orElse(null);
        List<TandaTerbaca> tanda = pembaca.baca(isi);
        return new HasilPeriksaBerkas(dokumen, !tanda.isEmpty(), !tanda.isEmpty() && tanda.stream().allMatch(TandaTerbaca::utuh)
            && tanda.get(tanda.size() - 1).lengkap());
    }

    private WajahDokumen wajah(Dokumen dokumen) {
        byte[] isi = berkas.isi(dokumen.berkas());
        List<TandaTerbaca> semua = pembaca.baca(isi);
        TandaTerbaca tanda = semua.isEmpty() ? null : semua.get(semua.size() - 1);
        boolean utuh = Sidik.sha256(isi).equals(dokumen.sha256()) && (tanda == null ? !dokumen.wajibTte() : tanda.sah());
        Satker milik = satker.ambil(dokumen.satker());
        Optional<Berlaku> kini = masa.stream().flatMap(m -> m.sekarang(dokumen.id()).stream()).findFirst();
        KeadaanDokumen keadaan = keadaan(dokumen, utuh, kini.map(Berlaku::keadaan).orElse(KeadaanDokumen.BERLAKU));
        return new WajahDokumen(keadaan, dokumen.jenis().sebutan(dokumen.judul()), dokumen.nomor(), milik.nama(), milik.zonaWaktu(),
            dokumen.penandaNama(), dokumen.penandaJabatan(), tanda == null ? null : tanda.nama(),
            tanda != null && cocok(tanda.nama(), dokumen.penandaNama()), utuh, tanda != null && tanda.capWaktu(),
            tanda != null && tanda.jangkaPanjang(), dokumen.ditandatangani(), dokumen.diterbitkan(), dokumen.diakhiri(), pengganti(dokumen), mapper.yangDikoreksi(dokumen.id()),
            kini.filter(k -> k.keadaan() == keadaan).map(Berlaku::sejak).orElse(null), kini.map(Berlaku::register).orElse(null),
            kini.filter(k -> k.menggantikan() != null).map(k -> new WajahDokumen.Rujukan(k.menggantikan(), k.registerLama())).orElse(null));
    }

    private static KeadaanDokumen keadaan(Dokumen dokumen, boolean utuh, KeadaanDokumen kini) {
        return switch (dokumen.status()) {
            case DRAF, DITANDATANGANI -> KeadaanDokumen.BELUM_TERBIT;
            case BATAL -> dokumen.diterbitkan() == null ? KeadaanDokumen.BATAL : KeadaanDokumen.DICABUT;
            case DIAMANDEMEN -> KeadaanDokumen.DIAMANDEMEN;
            case DIGANTI -> KeadaanDokumen.DIGANTI;
            case TERBIT -> !utuh ? KeadaanDokumen.TIDAK_PASTI : dokumen.contoh() && kini.dipakai() ? KeadaanDokumen.CONTOH : kini;
        };
    }

    private String pengganti(Dokumen dokumen) {
        return dokumen.pengganti() == null ? null : mapper.cari(dokumen.pengganti()).map(Dokumen::nomor).orElse(null);
    }

    /** Titles before and after a name do not make it another name. */
    private static boolean cocok(String sertifikat, String tercetak) {
        return sertifikat != null && tercetak != null && (kata(tercetak).contains(kata(sertifikat)) || kata(sertifikat).contains(kata(tercetak)));
    }

    private static String kata(String nama) {
        return " " + nama.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }
}
