package id.laju.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
interface LembarMapper {

    String AUDIT = """
        select a.id, a.permohonan_id, p.satker, p.kasus, a.tahap, a.keadaan, n.mulai, n.selesai, exists (select from lks l where l.audit_id = a.id) as ber_lks from audit a join permohonan p on p.id = a.permohonan_id
        left join lateral (select mulai, selesai from pemberitahuan_audit x where x.audit_id = a.id order by x.ke desc limit 1) n on true
        """;

    @Select(AUDIT + "where a.id = #{id}")
    Optional<AuditLapangan> audit(long id);

    @Select(AUDIT + "where a.permohonan_id = #{permohonanId} order by a.id")
    List<AuditLapangan> milik(long permohonanId);

    /** Before any row of it changes. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select id from audit where id = #{id} for update")
    Optional<Long> kunci(long id);

    @Update("update audit set keadaan = #{ke} where id = #{id}")
    void keadaan(long id, String ke);

    @Select("""
        select t.staf, s.nama, t.fungsi from tim_audit t join staf s on s.id = t.staf where t.permohonan_id = #{permohonanId} and t.keadaan in ('SAH', 'DILEPAS')
        order by array_position(array['KETUA', 'EVALUATOR', 'TENAGA_AHLI', 'PPC'], t.fungsi), lower(s.nama)""")
    List<AuditorLapangan> tim(long permohonanId);

    /** The appointed team, and whoever judged or took samples as somebody whom another one replaced since, or without ever being appointed. */
    @Select("""
        with bekerja as (
            select oleh as staf, true as menilai from kecukupan where permohonan_id = #{permohonanId}
            union select j.oleh, true from jawaban_periksa j join audit a on a.id = j.audit_id where a.permohonan_id = #{permohonanId}
            union select t.auditor, true from temuan t join audit a on a.id = t.audit_id where a.permohonan_id = #{permohonanId}
            union select l.disusun_oleh, true from lks l join audit a on a.id = l.audit_id where a.permohonan_id = #{permohonanId}
            union select n.oleh, true from penilaian_perbaikan n join perbaikan p on p.id = n.perbaikan_id join temuan t on t.id = p.temuan_id join audit a on a.id = t.audit_id
                where a.permohonan_id = #{permohonanId}
            union select oleh, true from penilaian_uji where permohonan_id = #{permohonanId}
            union select oleh, true from laporan_audit where permohonan_id = #{permohonanId}
            union select petugas, false from pengambilan_contoh where permohonan_id = #{permohonanId}),
        semua as (
            select staf, fungsi, false as diganti, false as sementara from tim_audit where permohonan_id = #{permohonanId} and keadaan in ('SAH', 'DILEPAS')
            union select b.staf, coalesce(d.fungsi, case when not bool_or(b.menilai) then 'PPC' end), d.fungsi is not null, d.fungsi is null from bekerja b
                left join lateral (select t.fungsi from tim_audit t where t.permohonan_id = #{permohonanId} and t.staf = b.staf and t.disahkan is not null order by t.id desc limit 1) d on true
                where not exists (select from tim_audit t where t.permohonan_id = #{permohonanId} and t.staf = b.staf and t.keadaan in ('SAH', 'DILEPAS')) group by b.staf, d.fungsi)
        select m.staf, s.nama, m.fungsi, m.diganti, m.sementara from semua m join staf s on s.id = m.staf
        order by m.sementara, m.diganti, array_position(array['KETUA', 'EVALUATOR', 'TENAGA_AHLI', 'PPC'], m.fungsi), lower(s.nama)""")
    List<PelaksanaAudit> pelaksana(long permohonanId);

    /** Rows that went out of use stay where they were answered. */
    @Select("""
        select b.id, b.daftar, d.nama as nama_daftar, d.acuan, d.bentuk, b.induk_id, b.kategori, b.isi, b.satuan, b.batas_bawah, b.batas_atas,
               coalesce(z.hasil, j.hasil) as hasil, case when z.hasil is null then j.nilai else z.nilai end as nilai, case when z.hasil is null then j.catatan else concat_ws(' ', 'Susulan.', z.catatan) end as catatan,
               coalesce(j.versi, 0) as versi, coalesce(z.oleh, j.oleh) as oleh, coalesce(z.pada, j.pada) as pada
        from audit a join permohonan p on p.id = a.permohonan_id join sertifikasi s on s.permohonan_id = p.id
        left join produk_sertifikasi k on k.id = s.produk_sertifikasi_id
        join daftar_periksa_skema x on x.skema = coalesce(s.skema, case p.layanan when 'sertifikasi-industri-hijau' then 'INDUSTRI_HIJAU' end) and (x.produk is null or x.produk = k.kode) and (x.tahap is null or x.tahap = a.tahap)
        join daftar_periksa d on d.kode = x.daftar join butir_periksa b on b.daftar = d.kode and b.satker = p.satker
        left join butir_periksa i on i.id = b.induk_id left join jawaban_periksa j on j.audit_id = a.id and j.butir_id = b.id
        left join lateral (select n.hasil, n.nilai, n.catatan, m.dijawab_oleh as oleh, m.dijawab as pada from nilai_susulan n join permintaan_lembar m on m.id = n.permintaan_id
            where m.audit_id = a.id and n.butir_id = b.id order by m.id desc limit 1) z on true
        where a.id = #{auditId} and (b.aktif or j.butir_id is not null or z.hasil is not null)
        order by d.kode desc, coalesce(i.urutan, b.urutan), b.induk_id nulls first, b.urutan""")
    List<ButirLembar> butir(long auditId);

    /** @return 0 when somebody else wrote it since that version */
    @Insert("""
        insert into jawaban_periksa as j (audit_id, butir_id, hasil, nilai, catatan, versi, oleh, pada) values (#{auditId}, #{butirId}, #{hasil}, #{nilai}, #{catatan}, 1, #{oleh}, #{kini})
        on conflict (audit_id, butir_id) do update set hasil = excluded.hasil, nilai = excluded.nilai, catatan = excluded.catatan, versi = j.versi + 1, oleh = excluded.oleh, pada = excluded.pada
        where j.versi = #{versi}""")
    int jawab(@Param("auditId") long auditId, @Param("butirId") long butirId, @Param("hasil") HasilPeriksa hasil, @Param("nilai") BigDecimal nilai, @Param("catatan") String catatan,
        @Param("versi") int versi, @Param("oleh") String oleh, @Param("kini") Instant kini);

    /** Its visit earns a level, by what is measured at it. */
    @Select("select p.layanan = 'sertifikasi-industri-hijau' from audit a join permohonan p on p.id = a.permohonan_id where a.id = #{auditId}")
    boolean berperingkat(long auditId);

    /** Rows of the checklist that a finding was made of. */
    @Select("select distinct butir_id from temuan where audit_id = #{auditId} and butir_id is not null")
    Set<Long> bertemuan(long auditId);

    @Delete("delete from foto_audit where audit_id = #{auditId} and jenis in ('TTD_KETUA', 'TTD_WAKIL')")
    void hapusTandaTangan(long auditId);

    @Select("select id, audit_id, butir_id, jenis, berkas_id, oleh from foto_audit where audit_id = #{auditId} order by id")
    List<FotoAudit> foto(long auditId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into foto_audit (audit_id, butir_id, jenis, berkas_id, oleh, pada) values (#{auditId}, #{butirId}, #{jenis}, #{berkas}, #{oleh}, #{kini}) returning id""")
    long tambahFoto(@Param("auditId") long auditId, @Param("butirId") Long butirId, @Param("jenis") FotoAudit.Jenis jenis, @Param("berkas") UUID berkas, @Param("oleh") String oleh,
        @Param("kini") Instant kini);

    @Delete("delete from foto_audit where id = #{id}")
    void hapusFoto(long id);

    @Insert("insert into audit_tunda (audit_id, sebab, oleh, pada) values (#{auditId}, #{sebab}, #{oleh}, #{kini})")
    void tunda(long auditId, String sebab, String oleh, Instant kini);

    @Select("select sebab, oleh, pada, putusan, alasan from audit_tunda where audit_id = #{auditId} order by id desc")
    List<AuditTunda> semuaTunda(long auditId);

    @Update("""
        update audit_tunda set putusan = #{putusan}, alasan = #{alasan}, pemutus = #{oleh}, diputuskan = #{kini}
        where id = (select max(id) from audit_tunda where audit_id = #{auditId})""")
    void putuskanTunda(long auditId, String putusan, String alasan, String oleh, Instant kini);
}
