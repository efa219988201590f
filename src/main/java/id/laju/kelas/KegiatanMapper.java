package id.laju.kelas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KegiatanMapper {

    /** Of one person on one day. */
    record Hadir(long pesertaId, LocalDate hari, boolean hadir) {
    }

    @Select("select id, kelas_id, judul, berkas_id, oleh, dibuat from materi_kelas where kelas_id = #{kelasId} order by id")
    List<BerkasKelas> materi(long kelasId);

    @Insert("insert into materi_kelas (kelas_id, judul, berkas_id, oleh, dibuat) values (#{kelasId}, #{judul}, #{berkas}, #{oleh}, #{saat})")
    void tambahMateri(long kelasId, String judul, UUID berkas, String oleh, Instant saat);

    @Delete("delete from materi_kelas where kelas_id = #{kelasId} and id = #{id}")
    void hapusMateri(long kelasId, long id);

    @Select("select id, kelas_id, keterangan as judul, berkas_id, oleh, dibuat from foto_kelas where kelas_id = #{kelasId} order by id")
    List<BerkasKelas> foto(long kelasId);

    @Insert("insert into foto_kelas (kelas_id, keterangan, berkas_id, oleh, dibuat) values (#{kelasId}, #{keterangan}, #{berkas}, #{oleh}, #{saat})")
    void tambahFoto(long kelasId, String keterangan, UUID berkas, String oleh, Instant saat);

    @Delete("delete from foto_kelas where kelas_id = #{kelasId} and id = #{id}")
    void hapusFoto(long kelasId, long id);

    @Select("select peserta_id, hari, hadir from hadir_peserta where kelas_id = #{kelasId}")
    List<Hadir> hadir(long kelasId);

    @Insert("""
        insert into hadir_peserta (kelas_id, peserta_id, hari, hadir) values (#{kelasId}, #{pesertaId}, #{hari}, #{hadir})
        on conflict (kelas_id, peserta_id, hari) do update set hadir = excluded.hadir""")
    void catatHadir(long kelasId, long pesertaId, LocalDate hari, boolean hadir);
}
