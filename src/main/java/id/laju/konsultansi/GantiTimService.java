package id.laju.konsultansi;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another team for an order that is carried out, with notice to everybody concerned. */
@Service
class GantiTimService {

    private final RencanaMapper mapper;
    private final TimKonsultanService tim;
    private final KonsultansiProses proses;
    private final KonsultansiSurat surat;
    private final Clock jam;

    GantiTimService(RencanaMapper mapper, TimKonsultanService tim, KonsultansiProses proses, KonsultansiSurat surat, Clock jam) {
        this.mapper = mapper;
        this.tim = tim;
        this.proses = proses;
        this.surat = surat;
        this.jam = jam;
    }

    /** Others take over; who was in the team stays known as somebody who advised this customer. @throws IsianKeliru on anggota, ketua, alasan, and once the work is over */
    @Transactional
    void ganti(Permohonan p, IsianTimKonsultan isian, String alasan, String oleh) {
        proses.kunci(p.kasus());
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa timnya diganti; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        List<Anggota> semula = tim.tim(p.id());
        if (semula.isEmpty() || !proses.dapatDihentikan(p.kasus())) {
            throw new IsianKeliru("Tim order ini tidak dapat diganti sekarang: timnya belum ditunjuk, atau pekerjaannya sudah selesai.");
        }
        mapper.akhiriTim(p.id(), alasan.strip(), jam.instant());
        tim.tunjuk(p.id(), isian, oleh);
        alihkan(p, semula.get(0).staf(), isian.ketua());
        surat.timDiganti(p.id(), semula);
    }

    private void alihkan(Permohonan p, String lama, String baru) {
        if (!lama.equals(baru)) {
            proses.alihkan(p.kasus(), lama, baru);
        }
    }
}
