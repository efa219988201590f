package id.laju.kelebihan;

import id.laju.lhu.Mandat;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.pelanggan.PelangganService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Rupiah;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balai examines and decides. */
@Service
class PeriksaKelebihanService {

    private static final String TANPA_REKENING = "Rekening tujuan belum ada. Pilih \"Perlu dilengkapi\" agar pelanggan mengisinya.";

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final SisaPembayaran sisa;
    private final PelangganService pelanggan;
    private final PejabatService pejabat;
    private final PenandaKelebihan penanda;
    private final KelebihanProses proses;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PeriksaKelebihanService(KelebihanMapper mapper, KelebihanService kelebihan, SisaPembayaran sisa, PelangganService pelanggan,
            PejabatService pejabat, PenandaKelebihan penanda, KelebihanProses proses, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.sisa = sisa;
        this.pelanggan = pelanggan;
        this.pejabat = pejabat;
        this.penanda = penanda;
        this.proses = proses;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * The bendahara examines.
     *
     * @param hasil layak, lengkapi or tidakLayak
     * @param pelangganId whose payment it was; only read while nobody knows
     * @param dipilih who is asked to approve, for layak; null where only one person may
     * @throws IsianKeliru when something is missing; for layak also when payment, customer and amount do not fit
     */
    @Transactional
    void periksa(long id, String hasil, String catatan, Long pelangganId, String dipilih, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        StatusKelebihan status = status(hasil);
        new PeriksaIsian().tolakJika(status == null, "hasil", "Pilih hasil pemeriksaan.")
            .wajib("catatan", catatan, "Isi catatan pemeriksaan; pada kekurangan dan penolakan pelanggan membacanya.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        Long pemilik = pemilik(k, pelangganId);
        if (status == StatusKelebihan.PERLU_DILENGKAPI && pemilik == null) {
            throw IsianKeliru.pada("pelangganId", "Tentukan dulu pelanggannya, agar ada yang dapat melengkapi.");
        }
        Long pembayaranId = status == StatusKelebihan.LAYAK ? layak(k, pemilik) : k.pembayaranId();
        if (status == StatusKelebihan.LAYAK) {
            mapper.penanda(id, penanda(k, dipilih, oleh));
        }
        if (mapper.periksa(id, status, catatan.strip(), pemilik, pembayaranId, jam.instant(), oleh) == 0) {
            throw new IsianKeliru("Kelebihan pembayaran ini sudah diperiksa.");
        }
        akhiriBilaDitolak(k, status);
        tercatat(k, oleh);
    }

    private String penanda(Kelebihan k, String dipilih, String oleh) {
        List<String> boleh = penanda.calon(k.satker(), oleh).stream().map(Pejabat::staf).toList();
        String siapa = dipilih == null && boleh.size() == 1 ? boleh.get(0) : dipilih;
        new PeriksaIsian().tolakJika(boleh.isEmpty(), "penanda", "Hari ini tidak ada yang dapat menyetujui. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai, lalu periksa lagi.")
            .tolakJika(!boleh.isEmpty() && !boleh.contains(siapa), "penanda", "Pilih siapa yang menyetujui: Kepala Balai, atau Plh. dan Plt. dengan mandat yang berlaku hari ini.").selesai();
        return siapa;
    }

    /** Whoever is asked cannot be reached: the examination is opened again, to ask another. @throws IsianKeliru when it does not wait for an approval */
    @Transactional
    void tarik(long id, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        if (mapper.ubah(id, StatusKelebihan.LAYAK, StatusKelebihan.DIAJUKAN) == 0 || !proses.penandaBerhalangan(k)) {
            throw new IsianKeliru("Kelebihan pembayaran ini tidak menunggu persetujuan. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }
        tercatat(k, oleh);
    }

    private void akhiriBilaDitolak(Kelebihan k, StatusKelebihan status) {
        if (status == StatusKelebihan.DITOLAK) {
            kelebihan.lepas(k);
        }
    }

    private static StatusKelebihan status(String hasil) {
        return switch (hasil == null ? "" : hasil) {
            case "layak" -> StatusKelebihan.LAYAK;
            case "lengkapi" -> StatusKelebihan.PERLU_DILENGKAPI;
            case "tidakLayak" -> StatusKelebihan.DITOLAK;
            default -> null;
        };
    }

    private Long pemilik(Kelebihan k, Long dipilih) {
        return k.pelangganId() != null || dipilih == null ? k.pelangganId() : Long.valueOf(pelanggan.ambil(dipilih, List.of(k.satker())).id());
    }

    /** @return id of the payment; null for a balance */
    private Long layak(Kelebihan k, Long pemilik) {
        if (k.dariSaldo()) {
            new PeriksaIsian().tolakJika(k.tanpaRekening(), "hasil", TANPA_REKENING).selesai();
            return null;
        }
        if (pemilik == null) {
            throw IsianKeliru.pada("pelangganId", "Tentukan pelanggan yang membayar.");
        }
        PembayaranPelanggan p = (k.pembayaranId() == null ? mapper.denganNtpn(k.satker(), k.ntpn()) : mapper.pembayaran(k.pembayaranId()))
            .orElseThrow(() -> IsianKeliru.pada("hasil", "Belum ada pembayaran dengan NTPN " + k.ntpn() + ". Cocokkan dengan SIMPONI dan catat dulu di halaman Pembayaran."));
        new PeriksaIsian()
            .tolakJika(!p.selesai(), "hasil", "Rekonsiliasi pembayaran ini belum selesai. Selesaikan dulu tugas rekonsiliasinya.")
            .tolakJika(p.pelangganId() != null && !p.pelangganId().equals(pemilik), "hasil", "Pembayaran ini milik tagihan pelanggan lain.")
            .tolakJika(k.tanpaRekening(), "hasil", TANPA_REKENING).selesai();
        sisa.periksa(p.id(), k.jumlah(), k.id());
        return p.id();
    }

    /**
     * The head of the balai decides.
     *
     * @param keputusan setuju, kembalikan or tolak
     * @throws IsianKeliru when this person may not sign for the balai today, or a reason is missing
     */
    @Transactional
    void putuskan(long id, String keputusan, String catatan, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        StatusKelebihan status = switch (keputusan == null ? "" : keputusan) {
            case "setuju" -> StatusKelebihan.DISETUJUI;
            case "kembalikan" -> StatusKelebihan.DIAJUKAN;
            case "tolak" -> StatusKelebihan.DITOLAK;
            default -> null;
        };
        boolean setuju = status == StatusKelebihan.DISETUJUI;
        Optional<Pejabat> pemutus = pejabat.sekarang(k.satker(), oleh);
        new PeriksaIsian().tolakJika(status == null, "keputusan", "Pilih keputusan.")
            .tolakJika(!setuju && (catatan == null || catatan.isBlank()), "catatan", "Isi alasannya.").panjang("catatan", catatan, 1000, "Catatan")
            .tolakJika(setuju && pemutus.isEmpty(), "keputusan", "Surat ini hanya dapat disetujui Kepala Balai atau pelaksana tugasnya dengan mandat yang berlaku.").selesai();
        if (setuju && !k.dariSaldo()) {
            sisa.periksa(k.pembayaranId(), k.jumlah(), id);
        }
        if (mapper.putuskan(id, status, setuju ? null : catatan.strip(), pemutus.map(Pejabat::mandat).map(Mandat::id).orElse(null), jam.instant(), oleh) == 0) {
            throw new IsianKeliru("Kelebihan pembayaran ini tidak menunggu persetujuan (" + Rupiah.tulis(k.jumlah()) + ").");
        }
        akhiriBilaDitolak(k, status);
        tercatat(k, oleh);
    }

    private void tercatat(Kelebihan sebelum, String oleh) {
        kabar.publishEvent(new PerubahanData(sebelum.satker(), oleh, "kelebihan pembayaran", sebelum.kasus(), sebelum, kelebihan.ambil(sebelum.id())));
    }
}
