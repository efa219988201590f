package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PemberitahuanMapper {

    String AUDIT = "select audit.*, exists (select from tahap_satu t where t.permohonan_id = audit.permohonan_id) as dua_tahap from audit ";

    /** Somebody who is to be at an audit. */
    record Bentrok(String staf, long permohonanId, Instant mulai, Instant selesai) {
    }

    /** @param berjadwal the customer has a letter about the dates @param contoh the visit only takes samples */
    record Terjawab(long permohonanId, boolean berjadwal, boolean contoh) {
    }

    /** Of these requests, those with a team that wait for no answer now. */
    @Select("""
        <script>select t.permohonan_id, exists (select from audit a join pemberitahuan_audit n on n.audit_id = a.id where a.permohonan_id = t.permohonan_id and n.terkirim is not null) as berjadwal,
            exists (select from sertifikasi s join skema_sertifikasi k on k.kode = s.skema where s.permohonan_id = t.permohonan_id and k.diuji and not k.diaudit) as contoh
        from tanggapan_tim t where t.permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach>
            and not exists (select from audit a join pemberitahuan_audit n on n.audit_id = a.id where a.permohonan_id = t.permohonan_id and n.terkirim is not null and n.jawaban is null)
        group by t.permohonan_id having bool_and(t.jawaban is not null)</script>""")
    List<Terjawab> terjawab(@Param("ids") Collection<Long> permohonanIds);

    @Insert("insert into audit (permohonan_id, tahap) values (#{permohonanId}, #{tahap}) on conflict do nothing")
    void siapkan(long permohonanId, String tahap);

    @Select(AUDIT + "where permohonan_id = #{permohonanId} and tahap = #{tahap}")
    Optional<Audit> denganTahap(long permohonanId, String tahap);

    @Select(AUDIT + "where id = #{id}")
    Optional<Audit> audit(long id);

    @Select(AUDIT + "where permohonan_id = #{permohonanId} order by id")
    List<Audit> milik(long permohonanId);

    @Update("update audit set keadaan = 'DISEPAKATI' where id = #{id} and keadaan = 'DIJADWALKAN'")
    void sepakati(long id);

    @Update("update audit set keadaan = 'BERHENTI' where id = #{id}")
    void berhenti(long id);

    /** It was put off after the customer had answered this letter. */
    @Select("select exists (select from audit_tunda u where u.audit_id = #{auditId} and u.pada >= #{dijawab})")
    boolean ditunda(long auditId, Instant dijawab);

    /** Newest first. */
    @Select("select * from pemberitahuan_audit where audit_id = #{auditId} order by ke desc")
    List<Pemberitahuan> semua(long auditId);

    @Select("select * from pemberitahuan_audit where audit_id = #{auditId} order by ke desc limit 1")
    Optional<Pemberitahuan> terakhir(long auditId);

    @Select("select * from pemberitahuan_audit where id = #{id}")
    Optional<Pemberitahuan> cari(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into pemberitahuan_audit (audit_id, ke, tgl_surat, mulai, selesai) values (#{auditId}, #{ke}, #{tanggal}, #{mulai}, #{selesai}) returning id""")
    long tambah(@Param("auditId") long auditId, @Param("ke") int ke, @Param("tanggal") LocalDate tanggal, @Param("mulai") Instant mulai, @Param("selesai") Instant selesai);

    @Update("""
        update pemberitahuan_audit set tgl_surat = #{tanggal}, mulai = #{mulai}, selesai = #{selesai}, keterangan = #{keterangan}, penanda = #{penanda}, catatan_kepala = null where id = #{id}""")
    void susun(@Param("id") long id, @Param("tanggal") LocalDate tanggal, @Param("mulai") Instant mulai, @Param("selesai") Instant selesai, @Param("keterangan") String keterangan,
        @Param("penanda") String penanda);

    @Update("update pemberitahuan_audit set nomor = #{nomor}, dokumen_id = #{dokumen} where id = #{id}")
    void surat(long id, String nomor, UUID dokumen);

    @Update("update pemberitahuan_audit set catatan_kepala = #{catatan}, dokumen_id = null where id = #{id} and terkirim is null")
    void kembalikan(long id, String catatan);

    @Update("update pemberitahuan_audit set terkirim = #{kini}, jawab_sampai = #{sampai} where id = #{id} and terkirim is null")
    int kirim(long id, Instant kini, Instant sampai);

    @Update("""
        update pemberitahuan_audit set jawaban = #{j.jawaban}, usul_mulai = #{j.usulMulai}, usul_selesai = #{j.usulSelesai}, alasan = #{j.alasan}, berkas_id = #{berkas}, dijawab = #{kini},
            dijawab_oleh = #{oleh} where id = #{id} and jawaban is null""")
    int jawab(@Param("id") long id, @Param("j") JawabanJadwalAudit jawaban, @Param("berkas") UUID berkas, @Param("kini") Instant kini, @Param("oleh") String oleh);

    @Select("select urutan, mulai, lokasi, kegiatan, anggota_id, sementara from rencana_audit where pemberitahuan_id = #{id} order by urutan")
    List<BarisRencana> rencana(long id);

    @Delete("delete from rencana_audit where pemberitahuan_id = #{id}")
    void hapusRencana(long id);

    @Insert("insert into rencana_audit (pemberitahuan_id, urutan, mulai, lokasi, kegiatan, anggota_id, sementara) values (#{id}, #{r.urutan}, #{r.mulai}, #{r.lokasi}, #{r.kegiatan}, #{r.anggotaId}, #{r.sementara})")
    void tambahRencana(@Param("id") long id, @Param("r") BarisRencana baris);

    /** Audits of other requests at which these people are to be in that time. */
    @Select("""
        <script>select t.staf, a.permohonan_id, n.mulai, n.selesai from audit a join permohonan p on p.id = a.permohonan_id join tim_audit t on t.permohonan_id = a.permohonan_id and t.keadaan in ('SAH', 'DILEPAS')
        join lateral (select x.mulai, x.selesai, x.jawaban, x.dijawab from pemberitahuan_audit x where x.audit_id = a.id order by x.ke desc limit 1) n on true
        where a.keadaan in ('DIJADWALKAN', 'DISEPAKATI') and n.jawaban is distinct from 'TANGGAL_LAIN' and not exists (select from audit_tunda u where u.audit_id = a.id and u.pada &gt;= n.dijawab) and p.batal_alasan is null and a.permohonan_id &lt;&gt; #{kecuali}
            and t.staf in <foreach item='s' collection='staf' open='(' separator=',' close=')'>#{s}</foreach> and n.mulai &lt; #{sampai} and n.selesai &gt; #{dari} order by n.mulai</script>""")
    List<Bentrok> bentrok(@Param("staf") Collection<String> staf, @Param("kecuali") long permohonanId, @Param("dari") Instant dari, @Param("sampai") Instant sampai);

    /** Audits whose letter waits for this person's signature. */
    @Select("""
        select a.id from audit a join lateral (select x.* from pemberitahuan_audit x where x.audit_id = a.id order by x.ke desc limit 1) n on true
        join dokumen d on d.id = n.dokumen_id and d.status = 'DRAF' where n.penanda = #{orang} and n.terkirim is null order by a.id""")
    List<Long> menungguTandaTangan(String orang);

    @Select("select distinct n.penanda from pemberitahuan_audit n join dokumen d on d.id = n.dokumen_id and d.status = 'DRAF' where n.terkirim is null and n.penanda is not null")
    List<String> penandaDitunggu();
}
