package id.laju.bimtek;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BimtekMapper {

    String HIDUP = " p.diajukan is not null and p.batal_alasan is null and p.ditolak_alasan is null ";

    @Select("select * from bimtek where permohonan_id = #{permohonanId}")
    Optional<Bimtek> cari(long permohonanId);

    @Select("<script>select * from bimtek where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Bimtek> semua(@Param("ids") Collection<Long> ids);

    @Insert("insert into bimtek (permohonan_id, pemohon, telepon) values (#{permohonanId}, #{pemohon}, #{telepon}) on conflict do nothing")
    void pastikan(long permohonanId, String pemohon, String telepon);

    @Update("update bimtek set kursus_id = #{kursusId}, kelas_id = #{kelasId} where permohonan_id = #{permohonanId}")
    void pilih(long permohonanId, Long kursusId, Long kelasId);

    @Update("""
        update bimtek set pemohon = #{pemohon}, telepon = #{telepon}, jumlah = #{jumlah}, usul_mulai = #{usulMulai}, usul_selesai = #{usulSelesai}, usul_tempat = #{usulTempat}, pesan = #{pesan}
        where permohonan_id = #{permohonanId}""")
    void simpan(Bimtek b);

    @Update("update bimtek set jumlah = #{jumlah} where permohonan_id = #{permohonanId}")
    void jumlah(long permohonanId, int jumlah);

    @Update("update bimtek set jumlah_dikirim = #{jumlah}, biaya_dikirim = #{biaya}, jadwal_diterima = #{jadwalKe} where permohonan_id = #{permohonanId}")
    void dikirim(long permohonanId, int jumlah, BigDecimal biaya, Integer jadwalKe);

    @Update("update bimtek set jadwal_diterima = #{jadwalKe} where permohonan_id = #{permohonanId}")
    void terimaJadwal(long permohonanId, int jadwalKe);

    @Update("update bimtek set diperiksa_oleh = #{oleh} where permohonan_id = #{permohonanId}")
    void diperiksa(long permohonanId, String oleh);

    @Insert("insert into bimtek_dokumen (permohonan_id, jenis, berkas_id) values (#{permohonanId}, #{jenis}, #{berkas})")
    void tambahDokumen(long permohonanId, String jenis, UUID berkas);

    @Select("select d.id, d.permohonan_id, d.jenis, d.berkas_id, b.nama from bimtek_dokumen d join berkas b on b.id = d.berkas_id where d.permohonan_id = #{permohonanId} order by d.jenis desc, d.id")
    List<DokumenBimtek> dokumen(long permohonanId);

    @Delete("delete from bimtek_dokumen where id = #{id}")
    void hapusDokumen(long id);

    /** Orders of a class that were sent and neither refused nor given up. */
    @Select("select b.permohonan_id from bimtek b join permohonan p on p.id = b.permohonan_id where b.kelas_id = #{kelasId} and" + HIDUP + "order by b.permohonan_id")
    List<Long> orderHidup(long kelasId);

    @Select("""
        select o.id peserta_id, p.id permohonan_id, p.kasus, p.pra_order, p.nomor_order, p.nama_cetak pembayar, o.nama, o.email, o.telepon, o.instansi, o.jabatan,
            p.nomor_order is not null and b.jadwal_diterima is not distinct from k.jadwal_ke lunas,
            exists (select 1 from jadwal_ditanya d where d.permohonan_id = p.id and d.jadwal_ke = k.jadwal_ke and d.jawaban is null) ditanya
        from bimtek b join permohonan p on p.id = b.permohonan_id join peserta o on o.permohonan_id = p.id join kelas k on k.id = b.kelas_id
        where b.kelas_id = #{kelasId} and""" + HIDUP + "order by p.id, o.urut")
    List<PesertaKelas> peserta(long kelasId);

    @Select("""
        select o.id peserta_id, p.id permohonan_id, coalesce(p.nomor_order, p.pra_order) nomor, p.nama_cetak pembayar, o.nama, o.email, o.instansi, p.nomor_order is not null dibayar,
            p.ditolak_alasan is not null ditolak, coalesce(p.batal_alasan, p.ditolak_alasan) alasan
        from bimtek b join permohonan p on p.id = b.permohonan_id join peserta o on o.permohonan_id = p.id
        where b.kelas_id = #{kelasId} and p.diajukan is not null and (p.batal_alasan is not null or p.ditolak_alasan is not null) order by p.id, o.urut""")
    List<PesertaMundur> mundur(long kelasId);

    @Insert("""
        insert into jadwal_ditanya (permohonan_id, jadwal_ke, ditanya, batas) values (#{permohonanId}, #{jadwalKe}, #{kini}, #{batas}) on conflict do nothing""")
    void tanya(long permohonanId, int jadwalKe, Instant kini, Instant batas);

    @Select("select * from jadwal_ditanya where permohonan_id = #{permohonanId} order by jadwal_ke desc limit 1")
    Optional<JadwalDitanya> ditanya(long permohonanId);

    /** Until when the last of the paid orders may answer that neither took nor refused the date which the class has now, asked about it or not yet. @param belumDitanya when to look again at those not asked yet @param paling not longer than that */
    @Select("""
        select max(least(coalesce(d.batas, #{belumDitanya}), #{paling})) from bimtek b join permohonan p on p.id = b.permohonan_id join kelas k on k.id = b.kelas_id
            left join jadwal_ditanya d on d.permohonan_id = b.permohonan_id and d.jadwal_ke = k.jadwal_ke
        where b.kelas_id = #{kelasId} and p.nomor_order is not null and b.jadwal_diterima is distinct from k.jadwal_ke and d.jawaban is null and""" + HIDUP)
    Optional<Instant> jawabanDitunggu(long kelasId, Instant belumDitanya, Instant paling);

    @Update("""
        update jadwal_ditanya set jawaban = #{jawaban}, alasan = #{alasan}, oleh = #{oleh}, dijawab = #{kini}
        where permohonan_id = #{permohonanId} and jadwal_ke = #{jadwalKe} and jawaban is null""")
    int jawab(long permohonanId, int jadwalKe, String jawaban, String alasan, String oleh, Instant kini);

    @Select("select max(pada) from kelas_jejak where kelas_id = #{kelasId} and keadaan = 'SELESAI'")
    Instant selesaiPada(long kelasId);

    @Select("select b.permohonan_id from bimtek b join permohonan p on p.id = b.permohonan_id join kelas k on k.id = b.kelas_id where p.pelanggan_id = #{pelangganId} and p.nomor_order is not null and p.batal_alasan is null and k.keadaan = 'SELESAI'")
    List<Long> yangSelesai(long pelangganId);

    @Select("select k.jadwal_alasan from bimtek b join kelas k on k.id = b.kelas_id where b.permohonan_id = #{permohonanId} and k.jadwal_alasan is not null")
    Optional<String> alasanJadwal(long permohonanId);
}
