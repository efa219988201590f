package id.laju.penawaran;

import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.KataAlasan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer's answer to a quotation, or its end without one. State first, then the message. */
@Service
public class JawabanService {

    private final PenawaranMapper mapper;
    private final JadwalMapper jadwal;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final SatkerService satker;
    private final PenawaranProses proses;
    private final KasusService kasus;
    private final ObjectProvider<KeteranganPenawaran> layanan;
    private final Clock jam;

    JawabanService(PenawaranMapper mapper, JadwalMapper jadwal, PermohonanService permohonan, DokumenService dokumen, Penomoran penomoran,
            SatkerService satker, PenawaranProses proses, KasusService kasus, ObjectProvider<KeteranganPenawaran> layanan, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.satker = satker;
        this.proses = proses;
        this.kasus = kasus;
        this.layanan = layanan;
        this.jam = jam;
    }

    /** An issued quotation of this customer. @throws TidakDitemukan for any other */
    public Penawaran milik(long id, long pelangganId) {
        return mapper.cari(id).filter(p -> p.nomor() != null && permohonan.ambil(p.permohonanId()).pelangganId() == pelangganId)
            .orElseThrow(() -> TidakDitemukan.untuk("Penawaran", id));
    }

    /**
     * The customer agrees (QUO-005). A second click changes nothing.
     *
     * @param oleh {@code pengguna:<id>}
     * @throws IsianKeliru when the quotation has lapsed or ended
     */
    @Transactional
    public void setuju(long id, long pelangganId, String oleh) {
        Penawaran p = kunci(milik(id, pelangganId));
        if (p.status() == StatusPenawaran.SETUJU) {
            return;
        }
        tolakYangLewat(p);
        tolakHariYangLewat(p);
        tolakYangTerhalang(permohonan.ambil(p.permohonanId()));
        mapper.setuju(id, jam.instant(), oleh);
        proses.dijawab(p.kasus(), id, "setuju");
    }

    /** The customer does not agree, and the whole request ends (QUO-008). A second click changes nothing. */
    @Transactional
    public void batal(long id, long pelangganId, String oleh, String alasan) {
        Penawaran p = kunci(milik(id, pelangganId));
        if (p.status() == StatusPenawaran.BATAL) {
            return;
        }
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan.").panjang("alasan", alasan, 1000, "Alasan pembatalan").selesai();
        tolakYangLewat(p);
        akhiri(p, StatusPenawaran.BATAL, alasan.strip(), oleh);
        permohonan.batal(p.permohonanId(), alasan.strip(), oleh);
        proses.dijawab(p.kasus(), id, "batal");
    }

    /** Called by the process after a refusal or the end of the validity; repeatable. */
    @Transactional
    public void tutup(long id) {
        Penawaran p = mapper.kunci(id).orElseThrow();
        if (p.status() == StatusPenawaran.TERBIT) {
            String alasan = KataAlasan.PENAWARAN_LEWAT;
            akhiri(p, StatusPenawaran.LEWAT, alasan, "sistem");
            permohonan.batal(p.permohonanId(), alasan, "sistem");
        }
    }

    /** The request ended some other way. */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        mapper.terakhir(kabar.permohonanId()).flatMap(p -> mapper.kunci(p.id()))
            .ifPresent(p -> akhiri(p, StatusPenawaran.BATAL, kabar.alasan(), null));
    }

    Penawaran kunci(Penawaran p) {
        kasus.kunci(p.kasus());
        return mapper.kunci(p.id()).orElseThrow();
    }

    private void akhiri(Penawaran p, StatusPenawaran status, String alasan, String oleh) {
        if (mapper.akhiri(p.id(), status, alasan, jam.instant(), oleh) == 1) {
            Optional.ofNullable(p.dokumenId()).ifPresent(d -> dokumen.batalkan(d, alasan));
            // Also a number that was taken for a letter which could not be made.
            String subjek = "penawaran:" + p.id();
            penomoran.cari(p.satker(), JenisNomor.PENAWARAN, subjek).ifPresent(n -> penomoran.batal(p.satker(), JenisNomor.PENAWARAN, subjek, alasan));
        }
    }

    /** Days that are gone cannot be agreed on; other ones can still be proposed. */
    private void tolakHariYangLewat(Penawaran p) {
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu());
        jadwal.cari(p.id()).filter(j -> j.mulai().isBefore(hari)).ifPresent(j -> {
            throw new IsianKeliru("Jadwal pada penawaran ini, " + j.kata() + ", sudah lewat. Usulkan jadwal lain.");
        });
    }

    private void tolakYangTerhalang(Permohonan p) {
        layanan.stream().filter(l -> l.layanan().contains(p.layanan())).findFirst().flatMap(l -> l.halangan(p)).ifPresent(kalimat -> {
            throw new IsianKeliru(kalimat);
        });
    }

    /** @throws IsianKeliru when it does not wait for an answer any more */
    void tolakYangLewat(Penawaran p) {
        if (p.lewat(jam.instant())) {
            throw new IsianKeliru("Masa berlaku penawaran ini habis pada "
                + Tanggal.batas(p.berlakuSampai(), satker.ambil(p.satker()).zonaWaktu()) + ". Ajukan permohonan baru; Anda dapat menyalin permohonan ini.");
        }
        if (p.status() != StatusPenawaran.TERBIT) {
            throw new IsianKeliru(p.status() == StatusPenawaran.SETUJU ? "Penawaran ini sudah Anda setujui."
                : "Penawaran ini sudah tidak berlaku. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
