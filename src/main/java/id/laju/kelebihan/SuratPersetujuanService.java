package id.laju.kelebihan;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.SuratKelebihan;
import id.laju.lhu.PejabatService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.tagihan.SuratKelebihanTerbit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the numbered letter of an approved overpayment. */
@Service
class SuratPersetujuanService {

    static final String DASAR = "Peraturan Menteri Keuangan Nomor 206/PMK.02/2021 dan Peraturan Menteri Keuangan Nomor 188/PMK.05/2021";

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final PelangganService pelanggan;
    private final SatkerService balai;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SuratPersetujuanService(KelebihanMapper mapper, KelebihanService kelebihan, PelangganService pelanggan, SatkerService balai, PejabatService pejabat,
            Penomoran penomoran, DokumenService dokumen, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.pelanggan = pelanggan;
        this.balai = balai;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** In the name of whoever decided, with the mandate of that moment. Repeatable: an issued letter is left alone, a retry reads the same number. */
    @Transactional
    Tujuan terbitkan(long id) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        if (k.nomor() == null) {
            Satker satker = balai.ambil(k.satker());
            LocalDate hari = hari(jam.instant(), satker);
            SuratKelebihan surat = surat(k, satker, hari);
            String nomor = penomoran.ambil(k.satker(), JenisNomor.SURAT_KELEBIHAN, "kelebihan:" + id);
            Dokumen d = dokumen.buat(k.satker(), nomor, k.kasus(), surat);
            dokumen.terbitkan(d.id());
            mapper.surat(id, nomor, hari, d.id(), k.rekening());
            if (!k.dariSaldo()) {
                kabar.publishEvent(new SuratKelebihanTerbit(k.pembayaranId(), nomor, hari));
            }
        }
        return k.tujuan();
    }

    private SuratKelebihan surat(Kelebihan k, Satker satker, LocalDate hari) {
        Pelanggan p = pelanggan.ambil(k.pelangganId());
        PembayaranPelanggan bayar = k.dariSaldo() ? null : mapper.pembayaran(k.pembayaranId()).orElseThrow();
        Penanda penanda = pejabat.ketika(k.satker(), k.diputusOleh(), k.mandatId()).penanda();
        return new SuratKelebihan(satker.kota(), hari, new Pihak(p.namaLengkap(), pelanggan.alamatLengkap(p), p.kontakNama()),
            balai.pengaturan(k.satker(), "kelebihan.dasar", DASAR), hari(k.diajukan(), satker), k.ntpn(), bayar == null ? null : hari(bayar.dibayarPada(), satker),
            bayar == null ? null : bayar.kodeBilling(), bayar == null ? null : bayar.jumlah(), k.jumlah(), k.akun(), k.alasan(), menjadi(k), k.rekening(), penanda);
    }

    private static String menjadi(Kelebihan k) {
        return k.diMuka()
            ? "Kelebihan tersebut menjadi pembayaran di muka atas nama Saudara dan diperhitungkan dengan PNBP berikutnya yang sejenis (akun " + k.akun() + ")."
            : (k.dariSaldo() ? "Saldo" : "Kelebihan") + " tersebut dikembalikan melalui Kantor Pelayanan Perbendaharaan Negara (KPPN). Perkembangannya dapat dilihat di aplikasi.";
    }

    private static LocalDate hari(Instant saat, Satker satker) {
        return LocalDate.ofInstant(saat, satker.zonaWaktu());
    }
}
