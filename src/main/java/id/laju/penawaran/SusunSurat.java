package id.laju.penawaran;

import id.laju.dokumen.BarisBiaya;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.SuratPenawaran;
import id.laju.dokumen.Teks;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a quotation says on paper. */
@Component
class SusunSurat {

    static final int WAKTU_UJI_HARI = 14;

    private final PenawaranMapper mapper;
    private final JadwalMapper jadwal;
    private final PermohonanService permohonan;
    private final LokasiService lokasi;
    private final SatkerService balai;
    private final StafService staf;
    private final ObjectProvider<KeteranganPenawaran> lain;

    SusunSurat(PenawaranMapper mapper, JadwalMapper jadwal, PermohonanService permohonan, LokasiService lokasi, SatkerService balai, StafService staf,
            ObjectProvider<KeteranganPenawaran> lain) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.lokasi = lokasi;
        this.balai = balai;
        this.staf = staf;
        this.lain = lain;
    }

    SuratPenawaran dari(Penawaran p, Satker satker, LocalDate hari, LocalDate sampai) {
        Permohonan diminta = permohonan.ambil(p.permohonanId());
        RincianBiaya biaya = RincianBiaya.dari(mapper.baris(p.id()));
        Optional<KeteranganPenawaran> sendiri = lain.stream().filter(k -> k.layanan().contains(diminta.layanan())).findFirst();
        return new SuratPenawaran(satker.kota(), hari, sendiri.map(k -> k.hal(diminta)).orElseGet(() -> hal(diminta)),
            new Pihak(diminta.namaCetak(), diminta.alamatCetak(), diminta.kontakNama()), diminta.praOrder(), LocalDate.ofInstant(diminta.diajukan(), satker.zonaWaktu()),
            tempat(diminta), biaya(biaya.ditagih()), biaya(biaya.luar()), p.luarPenerima(), p.luarCara(), jadwal.cari(p.id()).map(JadwalPenawaran::lengkap).orElse(null),
            sendiri.map(k -> k.waktu(diminta)).orElseGet(() -> waktuUji(p.satker())), sampai, mapper.ketentuan(p.satker(), sendiri.map(k -> k.ketentuan(diminta)).orElse(JenisKetentuan.PENGUJIAN)), penanda(p), false);
    }

    private static String hal(Permohonan diminta) {
        return "Penawaran biaya jasa " + diminta.layanan() + (diminta.diLokasi() ? " di lokasi pelanggan" : "");
    }

    private String waktuUji(String satker) {
        return balai.pengaturan(satker, "pengujian.waktu-uji-hari", WAKTU_UJI_HARI) + " hari kerja sejak sampel diterima dan pembayaran dikonfirmasi";
    }

    private String tempat(Permohonan diminta) {
        return lokasi.cari(diminta.id()).map(l -> l.alamat() + ", " + l.kota()).orElse(null);
    }

    private static List<BarisBiaya> biaya(List<BarisPenawaran> baris) {
        return baris.stream().map(b -> new BarisBiaya(b.kelompok(), b.uraian(), b.dasarLengkap(), b.satuan(), b.banyak(), b.harga())).toList();
    }

    private Penanda penanda(Penawaran p) {
        Staf orang = staf.ambil(p.disetujuiOleh());
        Teks jabatan = mapper.iniMenurutDaftar(p.id()) ? Teks.dari("Customer Service, menurut daftar tarif", "Customer Service, by the price list") : Teks.dari("Ketua Tim PJI", "Head of the Industrial Services Team");
        return new Penanda(orang.id(), jabatan, orang.nama(), orang.nip(), null);
    }
}
