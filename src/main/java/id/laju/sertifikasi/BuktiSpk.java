package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.LampiranDokumen;
import id.laju.pelanggan.Pengguna;
import id.laju.pelanggan.PenggunaService;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How a customer signed, for the page of evidence; the signed text itself goes inside the paper, so that its SHA-256 can be counted again by anybody. */
@Component
class BuktiSpk {

    private static final String PENGGUNA = "pengguna:";

    private final SpkMapper mapper;
    private final BerkasService berkas;
    private final PenggunaService pengguna;
    private final StafService staf;
    private final SatkerService satker;

    BuktiSpk(SpkMapper mapper, BerkasService berkas, PenggunaService pengguna, StafService staf, SatkerService satker) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.pengguna = pengguna;
        this.staf = staf;
        this.satker = satker;
    }

    SuratSpk.Bukti untuk(Spk s) {
        ZoneId zona = satker.ambil(s.satker()).zonaWaktu();
        List<LampiranDokumen> lampiran = new ArrayList<>();
        List<String> sidik = new ArrayList<>();
        lampirkan("naskah-spk.pdf", "Naskah SPK yang ditandatangani pelanggan", s.naskahId(), lampiran, sidik);
        String diperiksa = null;
        if (s.pindaianId() != null) {
            PindaianSpk p = mapper.satuPindaian(s.pindaianId()).orElseThrow();
            lampirkan("pindaian-spk.pdf", "Pindaian SPK bertanda tangan basah", p.berkasId(), lampiran, sidik);
            diperiksa = staf.nama(p.diperiksaOleh()) + ", " + Tanggal.denganJam(p.diperiksa(), zona);
        }
        return new SuratSpk.Bukti(s.pelangganNama(), s.pelangganJabatan(), akun(s.ditandatanganiOleh()), cara(s), Tanggal.denganJam(s.ditandatangani(), zona), s.sha256(), diperiksa, lampiran, sidik);
    }

    private void lampirkan(String nama, String uraian, UUID id, List<LampiranDokumen> lampiran, List<String> sidik) {
        Berkas b = berkas.ambil(id);
        lampiran.add(new LampiranDokumen(nama, b.jenis(), uraian, berkas.isi(id)));
        sidik.add(nama + ": " + b.sha256());
    }

    private static String cara(Spk s) {
        return s.cara() == CaraSpk.KODE ? "Kode sekali pakai yang dikirim ke " + samar(s.kodeKe()) + " dan dimasukkan kembali oleh penanda tangan"
            : "Tanda tangan basah di atas meterai; pindaiannya diunggah dan diperiksa balai";
    }

    private String akun(String pelaku) {
        if (!pelaku.startsWith(PENGGUNA)) {
            return staf.nama(pelaku) + " (Customer Service, di loket)";
        }
        Pengguna p = pengguna.ambil(Long.parseLong(pelaku.substring(PENGGUNA.length())));
        return p.username() + " (" + p.nama() + ")";
    }

    /** "k***@argonmulia.example.id". */
    static String samar(String surel) {
        return surel.replaceFirst("(?<=^.)[^@]*", "***");
    }
}
